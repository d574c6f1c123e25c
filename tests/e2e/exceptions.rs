//! A group with several series, meetings that are not as usual, and a pause. The expected times are
//! what Python's `zoneinfo` makes of `PyPI`'s tzdata 2026.6.

use anyhow::Result;

use crate::host::Host;
use crate::panel::{self, choose};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    the_app_says_what_is_not_as_usual,
    the_script_fills_the_first_series_card,
    without_script_a_pause_is_a_pause,
    a_zone_that_the_browser_lacks_is_said,
];

const DEMO: &str = "tests/fixtures/tag-demo.yaml";
const AT: &str = "2026-11-24T12:00:00Z";

async fn the_app_says_what_is_not_as_usual() -> Result<()> {
    let site = Host::filled_with(DEMO)?.open().await?;
    let page = Visit::to(&site).zone("Europe/Berlin").at(AT).open().await?;
    for (card, lines) in [
        (
            "#next",
            [
                "Next meeting: Americas",
                "Cancelled: Wednesday 2 December, 19:00. KubeCon.",
                "Not this week · in 22 days",
                "Wednesday 16 December,",
                "19:00–20:00",
                "Your time (Berlin) · 10:00 in Los Angeles",
            ]
            .as_slice(),
        ),
        (
            "#next-2",
            &[
                "Next meeting: EMEA",
                "Not this week · in 14 days",
                "Tuesday 8 December,",
                "10:00–10:45",
                "Your time (Berlin) · 10:00 in Berlin",
            ],
        ),
        (
            "#next-3",
            &[
                "Next meeting: APAC",
                "Paused: Summer break",
                "No dates until the group meets again. Ask in #tag-demo.",
            ],
        ),
    ] {
        let text = page.text(card).await?;
        for line in lines {
            assert!(text.contains(line), "“{line}” is not in {card}:\n{text}");
        }
    }
    assert_eq!(
        page.texts(".rows .what, .rows .utc, .rows .why")
            .await?
            .join(" | "),
        [
            "Cancelled Wed 2 December · 19:00 · Americas | KubeCon",
            "Tue 8 December · 10:00 · EMEA | 10:00 in Berlin",
            "Wed 16 December · 19:00 · Americas | 10:00 in Los Angeles",
            "Tue 22 December · 10:00 · EMEA | 10:00 in Berlin",
            "Tue 5 January · 10:00 · EMEA | 10:00 in Berlin",
            "Moved Wed 6 January · 19:00 · Americas | to 13 January",
            "Wed 13 January · 19:00 · Americas | moved from 6 January",
            "Tue 19 January · 10:00 · EMEA | 10:00 in Berlin",
        ]
        .join(" | ")
    );
    page.assert_no_complaints().await
}

async fn the_script_fills_the_first_series_card() -> Result<()> {
    let site = Host::filled_with(DEMO)?.holding(".wasm").open().await?;
    let page = Visit::to(&site)
        .zone("Asia/Kolkata")
        .at(AT)
        .open_prerendered()
        .await?;
    // Not with the meeting of another series, nor with one that is cancelled.
    assert_eq!(
        page.texts("#next time").await?,
        ["Wednesday 16 December, 23:30–00:30"]
    );
    assert_eq!(
        page.texts(".card .baked").await?,
        [
            "every 2 weeks on Tuesday at 10:00 Europe/Berlin from 2026-11-10",
            "Paused: Summer break"
        ]
    );
    let before = page.texts("time").await?;
    site.release();
    page.alive().await?;
    let after = page.texts("time").await?;
    for text in before {
        assert!(after.contains(&text), "“{text}” is not in {after:?}");
    }
    page.assert_no_complaints().await
}

async fn without_script_a_pause_is_a_pause() -> Result<()> {
    let site = Host::filled_with(DEMO)?.open().await?;
    let page = Visit::to(&site).script_off().open_prerendered().await?;
    assert_eq!(
        page.texts(".card .date").await?,
        [
            "1st and 3rd Wednesday of each month at 10:00 America/Los_Angeles",
            "every 2 weeks on Tuesday at 10:00 Europe/Berlin from 2026-11-10",
            "Paused: Summer break",
        ]
    );
    let rows = page.texts(".rows li").await?;
    assert!(
        rows[0].starts_with("Tue 24 November · 09:00 · EMEA"),
        "{rows:?}"
    );
    assert!(
        rows[1].starts_with("Cancelled Wed 2 December · 18:00"),
        "{rows:?}"
    );
    page.assert_no_complaints().await
}

async fn a_zone_that_the_browser_lacks_is_said() -> Result<()> {
    let lack = "delete window.Temporal;
        Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, { construct(of, [tag, options]) {
            if (options?.timeZone === 'America/Los_Angeles') throw new RangeError('unknown');
            return new of(tag, options);
        } })";
    let site = Host::filled_with(DEMO)?.open().await?;
    let page = Visit::to(&site).at(AT).first(lack).open().await?;
    let text = page.text("#next").await?;
    let said = "Next meeting: Americas This browser does not know the time zone America/Los_Angeles. \
                See the calendar feed for dates. Agenda and Notes Join Zoom Meeting (new tab)";
    assert!(text.starts_with(said), "{text}");
    assert_eq!(
        page.text(".rule").await?,
        "1st and 3rd Wednesday of each month at 10:00 America/Los_Angeles"
    );
    // The others are alive, and are what they are.
    let berlin = ["8", "22"].map(|day| format!("Tue {day} December · 10:00 · EMEA"));
    assert_eq!(page.texts(".rows .what").await?[..2], berlin);
    assert_eq!(page.text("#passcode-2").await?, "Passcode: 222");
    panel::open(&page).await?;
    choose(&page, "kolkata").await?;
    page.says("Times now in Kolkata time.").await?;
    let kolkata = "Tue 8 December · 14:30 · EMEA";
    assert_eq!(page.text(".rows .what").await?, kolkata);
    page.assert_no_complaints().await
}
