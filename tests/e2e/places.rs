//! What is found in the zone panel, and from where.

use anyhow::{Context, Result};
use thirtyfour::Key;

use crate::host::Host;
use crate::panel::{self, keys, opened, until_options};
use crate::trial::trials;
use crate::visit::Visit;

trials![
    places_are_found_by_all_their_names,
    places_are_fetched_when_the_panel_opens,
    without_the_file_the_browser_s_zones_are_found,
];

async fn places_are_found_by_all_their_names() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = opened(Visit::to(&site)).await?;
    // Chromium calls them Calcutta and Kiev.
    for (query, first) in [
        ("Kolkata", "Kolkata, India · UTC+5:30 · 14:30 now"),
        (
            "calcutta",
            "Calcutta: Kolkata, India · UTC+5:30 · 14:30 now",
        ),
        ("Kyiv", "Kyiv, Ukraine · UTC+2 · 11:00 now"),
        ("kiev", "Kiev: Kyiv, Ukraine · UTC+2 · 11:00 now"),
        (
            "Bengaluru",
            "Bengaluru: Kolkata, India · UTC+5:30 · 14:30 now",
        ),
        (
            "bangalore",
            "Bangalore: Kolkata, India · UTC+5:30 · 14:30 now",
        ),
        ("Mumbai", "Mumbai: Kolkata, India · UTC+5:30 · 14:30 now"),
        ("Beijing", "Beijing: Shanghai, China · UTC+8 · 17:00 now"),
        (
            "San Francisco",
            "San Francisco: Los Angeles, United States · UTC-8 · 01:00 now",
        ),
        ("münchen", "München: Berlin, Germany · UTC+1 · 10:00 now"),
        ("PST", "PST: Los Angeles, United States · UTC-8 · 01:00 now"),
        ("IST", "IST: Kolkata, India · UTC+5:30 · 14:30 now"),
        ("+5:30", "Kolkata, India · UTC+5:30 · 14:30 now"),
        ("UTC+5:30", "Kolkata, India · UTC+5:30 · 14:30 now"),
        ("+0530", "Kolkata, India · UTC+5:30 · 14:30 now"),
        ("-8", "Los Angeles, United States · UTC-8 · 01:00 now"),
        ("nepal", "Kathmandu, Nepal · UTC+5:45 · 14:45 now"),
        ("Singapore", "Singapore · UTC+8 · 17:00 now"),
        ("utc", "UTC · 09:00 now"),
    ] {
        page.run("document.activeElement.select()").await?;
        keys(&page, query).await?;
        page.until(&format!(
            "document.querySelector('[role=option]')?.textContent === {first:?}"
        ))
        .await
        .with_context(|| format!("{query}: {first}"))?;
    }
    // All zones of the browser that lie somewhere, and UTC: Firefox lists offsets as well.
    page.run("document.activeElement.select()").await?;
    keys(&page, Key::Backspace + Key::Down).await?;
    page.until(
        "document.querySelectorAll('[role=option]').length
            >= Intl.supportedValuesOf('timeZone').filter(it => !it.startsWith('Etc/')).length",
    )
    .await?;
    let first: Vec<String> = panel::options(&page).await?;
    assert_eq!(
        first[..2],
        ["UTC · 09:00 now", "Kolkata, India · UTC+5:30 · 14:30 now"]
    );
    page.assert_no_complaints().await
}

async fn places_are_fetched_when_the_panel_opens() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    let fetched = || site.answered().iter().any(|it| it.ends_with("/places.txt"));
    assert!(!fetched());
    panel::open(&page).await?;
    keys(&page, "munich").await?;
    until_options(&page, &["Munich: Berlin, Germany · UTC+1 · 10:00 now"]).await?;
    assert!(fetched());
    page.assert_no_complaints().await
}

async fn without_the_file_the_browser_s_zones_are_found() -> Result<()> {
    let site = Host::of_the_group().refusing("places.txt").open().await?;
    let page = opened(Visit::to(&site)).await?;
    // Firefox calls it Kyiv, and nothing else.
    let old: bool = page
        .ask("return Intl.supportedValuesOf('timeZone').includes('Europe/Kiev')")
        .await?;
    let kiev: &[&str] = if old {
        &["Kiev: Kyiv · UTC+2 · 11:00 now"]
    } else {
        &[]
    };
    for (query, options) in [
        ("tokyo", &["Tokyo · UTC+9 · 18:00 now"][..]),
        ("kiev", kiev),
        ("kyiv", &["Kyiv · UTC+2 · 11:00 now"]),
        ("utc", &["UTC · 09:00 now"]),
    ] {
        page.run("document.activeElement.select()").await?;
        keys(&page, query).await?;
        until_options(&page, options).await?;
    }
    keys(&page, Key::Enter).await?;
    page.says("Times now in UTC.").await?;
    assert_eq!(page.text(".zone").await?, "Times in UTC");
    Ok(())
}
