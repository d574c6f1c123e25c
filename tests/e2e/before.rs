//! Before the app is there: the page's own script has put the dates into the reader's zone.

use anyhow::Result;

use crate::host::Host;
use crate::times::Times;
use crate::trial::trials;
use crate::visit::{NOON, Visit};

trials![
    dates_are_local_in_the_zone_of_whoever_reads,
    over_dates_are_hidden,
    the_html_alone_has_the_dates,
];

/// Kept by an earlier visit.
const STORED_TOKYO: &str = "localStorage.tagZone = 'Asia/Tokyo'";

async fn dates_are_local_in_the_zone_of_whoever_reads() -> Result<()> {
    const UTC: &str = "16:00 UTC";
    const UTC_DAY_BEFORE: &str = "Wed 2 December, 16:00 UTC";
    let berlin = "Wednesday 2 December, 17:00–18:00";
    let tokyo = "Thursday 3 December, 01:00–02:00";
    // Query, what runs before, the card's date, the first row.
    for (query, first, card, row, utc) in [
        ("", "", berlin, "Wed 2 December · 17:00", UTC),
        (
            "?tz=Asia/Tokyo",
            "",
            tokyo,
            "Thu 3 December · 01:00",
            UTC_DAY_BEFORE,
        ),
        (
            "",
            STORED_TOKYO,
            tokyo,
            "Thu 3 December · 01:00",
            UTC_DAY_BEFORE,
        ),
        // A link goes before what is stored; one that no browser knows goes before nothing.
        (
            "?tz=Europe/Berlin",
            STORED_TOKYO,
            berlin,
            "Wed 2 December · 17:00",
            UTC,
        ),
        (
            "?tz=Mars/Base",
            STORED_TOKYO,
            tokyo,
            "Thu 3 December · 01:00",
            UTC_DAY_BEFORE,
        ),
        ("?tz=Mars/Base", "", berlin, "Wed 2 December · 17:00", UTC),
        (
            "",
            "localStorage.tagZone = 'Mars/Base'",
            berlin,
            "Wed 2 December · 17:00",
            UTC,
        ),
    ] {
        // A site each: what one visit stores, the next one finds.
        let site = Host::of_the_group().holding(".wasm").open().await?;
        let page = Visit::to(&site)
            .page(query)
            .first(first)
            .open_prerendered()
            .await?;
        let times = Times::on(&page).await?;
        assert_eq!(times.date, card, "{query} {first}");
        assert_eq!(times.rows.len(), 6, "{query} {first}: {times:?}");
        assert_eq!(
            times.rows[0],
            (row.to_owned(), utc.to_owned()),
            "{query} {first}"
        );
        page.assert_no_complaints().await?;
    }
    Ok(())
}

async fn over_dates_are_hidden() -> Result<()> {
    let site = Host::of_the_group().holding(".wasm").open().await?;
    for (instant, card, first, last) in [
        (
            NOON,
            "Wednesday 2 December, 17:00–18:00",
            "Wed 2 December · 17:00",
            "Wed 17 February · 17:00",
        ),
        // It is held until 17:00 UTC.
        (
            "2026-12-02T16:59:59Z",
            "Wednesday 2 December, 17:00–18:00",
            "Wed 2 December · 17:00",
            "Wed 17 February · 17:00",
        ),
        (
            "2026-12-02T17:00:00Z",
            "Wednesday 16 December, 17:00–18:00",
            "Wed 16 December · 17:00",
            "Wed 3 March · 17:00",
        ),
        (
            "2027-02-20T00:00:00Z",
            "Wednesday 3 March, 17:00–18:00",
            "Wed 3 March · 17:00",
            "Wed 19 May · 18:00",
        ),
    ] {
        let page = Visit::to(&site).at(instant).open_prerendered().await?;
        let times = Times::on(&page).await?;
        assert_eq!(times.date, card, "{instant}");
        let rows: Vec<_> = times.rows.iter().map(|(row, _)| row.as_str()).collect();
        assert_eq!(rows.len(), 6, "{instant}: {rows:?}");
        assert_eq!(page.texts(".over").await?, [""; 0], "{instant}");
        assert_eq!((rows[0], rows[5]), (first, last), "{instant}");
    }

    // All twelve are over: the rule is true for ever, and the app finds the next dates.
    let page = Visit::to(&site)
        .at("2027-06-10T09:00:00Z")
        .open_prerendered()
        .await?;
    let times = Times::on(&page).await?;
    assert_eq!((times.date.as_str(), times.rows), ("", vec![]));
    let rule = ["1st and 3rd Wednesday of each month at 16:00 UTC"];
    assert_eq!(page.texts("#next .date").await?, rule);
    let feed = "See the calendar feed for dates.";
    assert_eq!(page.texts("#next .over").await?, [feed]);
    site.release();
    page.alive().await?;
    assert_eq!(
        Times::on(&page).await?.date,
        "Wednesday 16 June, 18:00–19:00"
    );
    page.assert_no_complaints().await
}

async fn the_html_alone_has_the_dates() -> Result<()> {
    let others = [".js", ".wasm", ".svg"];
    let silent = others
        .iter()
        .fold(Host::of_the_group(), |host, end| host.holding(end))
        .open()
        .await?;
    let broken = others
        .iter()
        .fold(Host::of_the_group(), |host, end| host.refusing(end))
        .open()
        .await?;
    for site in [silent, broken] {
        let page = Visit::to(&site).open_prerendered().await?;
        let times = Times::on(&page).await?;
        assert_eq!(times.date, "Wednesday 2 December, 17:00–18:00");
        assert_eq!(times.rows.len(), 6);
        page.until("performance.getEntriesByName('first-contentful-paint').length")
            .await?;
    }
    Ok(())
}
