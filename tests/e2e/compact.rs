//! A compact frame has room for the next meeting in every state, at every width, in a height that
//! `docs/embed.md` states, so that its site needs no script.

use std::fs;

use anyhow::Result;

use crate::folder;
use crate::framing::READY;
use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    the_stated_height_is_enough_before_a_meeting,
    the_stated_height_is_enough_during_a_meeting,
    the_stated_height_is_enough_for_what_is_not_as_usual,
    the_stated_height_is_enough_for_series_that_rest,
    the_stated_height_is_enough_for_a_long_title,
    the_stated_height_is_enough_on_other_days_than_the_group_s,
];

/// What `docs/embed.md` states.
const HEIGHT: u32 = 360;
const WIDTHS: [u32; 12] = [240, 260, 280, 300, 320, 359, 360, 480, 600, 768, 1024, 1280];
/// A series for each way of meeting: as usual with exceptions, in a zone with other clocks, ending,
/// paused.
const CONTENT: &str = "src/build/states.yaml";

/// When somebody looks, in which zone, at which series.
type State = (&'static str, &'static str, u8);

async fn the_stated_height_is_enough_before_a_meeting() -> Result<()> {
    assert_enough(&[
        ("2026-11-19T12:00:00Z", "Asia/Kolkata", 1),
        ("2026-12-01T18:00:00Z", "Asia/Kolkata", 1),
        ("2026-12-02T15:18:00Z", "Asia/Kolkata", 1),
        ("2026-12-02T15:59:30Z", "Asia/Kolkata", 1),
        // On another day, into the next day, and in the longest name of a city.
        ("2026-11-24T12:00:00Z", "Pacific/Apia", 1),
        ("2026-11-24T12:00:00Z", "Asia/Bangkok", 1),
        (
            "2026-11-24T12:00:00Z",
            "America/Argentina/ComodRivadavia",
            1,
        ),
    ])
    .await
}

async fn the_stated_height_is_enough_during_a_meeting() -> Result<()> {
    assert_enough(&[
        ("2026-12-02T16:10:00Z", "Asia/Kolkata", 1),
        ("2026-12-02T17:05:00Z", "Asia/Kolkata", 1),
    ])
    .await
}

async fn the_stated_height_is_enough_for_what_is_not_as_usual() -> Result<()> {
    assert_enough(&[
        ("2027-01-05T12:00:00Z", "Asia/Kolkata", 1),
        ("2027-01-24T12:00:00Z", "Asia/Kolkata", 1),
        ("2027-02-01T12:00:00Z", "Asia/Kolkata", 1),
        ("2026-10-26T12:00:00Z", "Europe/Berlin", 2),
    ])
    .await
}

async fn the_stated_height_is_enough_for_series_that_rest() -> Result<()> {
    assert_enough(&[
        ("2027-01-01T12:00:00Z", "Asia/Kolkata", 3),
        ("2026-11-24T12:00:00Z", "Asia/Kolkata", 4),
    ])
    .await
}

async fn the_stated_height_is_enough_for_a_long_title() -> Result<()> {
    let title = "Special Interest Group for Interoperability, Observability and Sustainability of Cloud Infrastructures";
    let text = fs::read_to_string(CONTENT)?.replace("The card in every state", title);
    let folder = folder::empty_folder()?;
    let path = folder.join("states.yaml");
    fs::write(&path, text)?;
    let content = path.to_str().expect("it is a plain path");
    assert_enough_for(
        content,
        &[
            ("2026-12-01T18:00:00Z", "Asia/Kolkata", 1),
            ("2027-01-24T12:00:00Z", "Asia/Kolkata", 1),
        ],
    )
    .await
}

async fn the_stated_height_is_enough_on_other_days_than_the_group_s() -> Result<()> {
    const ZONES: [&str; 4] = [
        "Asia/Tokyo",
        "Australia/Sydney",
        "Pacific/Auckland",
        "America/New_York",
    ];
    let usual = ["2026-11-24T12:00:00Z", "2026-12-02T16:10:00Z"];
    let of_group = usual.map(|at| ZONES.map(|zone| (at, zone, 1)));
    assert_enough_for("content/tag-security.yaml", &of_group.concat()).await?;
    // Cancelled, moved, and extra, in a series of another zone.
    let unusual = [
        "2026-12-01T12:00:00Z",
        "2027-01-06T10:00:00Z",
        "2027-01-27T12:00:00Z",
    ];
    let of_demo = unusual.map(|at| ZONES.map(|zone| (at, zone, 1)));
    assert_enough_for("tests/fixtures/tag-demo.yaml", &of_demo.concat()).await
}

async fn assert_enough(states: &[State]) -> Result<()> {
    assert_enough_for(CONTENT, states).await
}

/// There are no bars: what the frame shows is neither higher nor wider than it is.
async fn assert_enough_for(content: &str, states: &[State]) -> Result<()> {
    let site = Host::filled_with(content)?.open().await?;
    let mut all = Vec::new();
    for (instant, zone, series) in states {
        let page = Visit::to(&site)
            .page(&format!("embed.html?compact&series={series}"))
            .zone(zone)
            .at(instant)
            .size(WIDTHS[0], HEIGHT)
            .open_prerendered()
            .await?;
        page.until(READY).await?;
        for width in WIDTHS {
            page.resize(width, HEIGHT).await?;
            let (wide, high): (u32, u32) = page
                .ask(
                    "const { scrollWidth, scrollHeight } = document.documentElement;
                    return [scrollWidth, scrollHeight]",
                )
                .await?;
            if (wide, high) != (width, HEIGHT) {
                all.push(format!("{instant} {zone}: {wide} x {high} at {width} px"));
            }
        }
    }
    assert!(all.is_empty(), "too large:\n{}", all.join("\n"));
    Ok(())
}
