//! Wherever the reader lives, dates and clocks are written in their region's way: the day or the
//! month first, 12 hours or 24. What the browser knows of the region's own language is the judge.

use anyhow::Result;

use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    every_region_reads_its_own_order_and_clock,
    script_and_app_write_alike
];

/// For each region: how its own language writes, and how the page's English does.
const REGIONS: &str = "
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const write = (locale, options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const way = locale => {
        const parts = write(locale, { calendar: 'gregory', day: 'numeric', month: 'long' }).formatToParts(0);
        const order = parts.map(it => it.type).filter(it => it !== 'literal');
        return order + ' ' + write(locale, { timeStyle: 'short' }).resolvedOptions().hourCycle;
    };
    const all = [];
    for (const region of letters.flatMap(first => letters.map(second => first + second))) {
        if (!names.of(region)) continue;
        const likely = new Intl.Locale('und-' + region).maximize();
        const known = Intl.DateTimeFormat.supportedLocalesOf(likely.language).length;
        // Of these the browser knows no more than we do; and English of its own a region keeps.
        if (likely.region !== region || !known || likely.language === 'en') continue;
        // Chromium calls January M01 in some languages that it says it knows.
        if (/^M01$/.test(write(likely.language, { month: 'long' }).format(0))) continue;
        const own = new Intl.DateTimeFormat('en-' + region).resolvedOptions().locale;
        if (own === 'en-' + region) continue;
        const page = 'en-' + (app.dataset[region] ?? region);
        all.push([region, way(likely.toString()), way(page)]);
    }
    return all";

async fn every_region_reads_its_own_order_and_clock() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).open().await?;
    let regions: Vec<(String, String, String)> = page.ask(REGIONS).await?;
    assert!(regions.len() > 90, "regions are compared: {regions:?}");
    let wrong: Vec<_> = regions
        .iter()
        .filter(|(_, own, page)| own != page)
        .collect();
    assert!(wrong.is_empty(), "region, own way, the page's: {wrong:?}");
    Ok(())
}

async fn script_and_app_write_alike() -> Result<()> {
    let site = Host::of_the_group().holding(".wasm").open().await?;
    for (language, date, clock) in [
        ("pt-BR", "Wednesday 2 December", "17:00"),
        ("ru", "Wednesday 2 December", "17:00"),
        ("th-TH", "Wednesday 2 December", "17:00"),
        ("fa-IR", "Wednesday 2 December", "17:00"),
        ("ar-EG", "Wednesday, 2 December", "5:00 PM"),
        ("zh-CN", "Wednesday, December 2", "17:00"),
        ("zh-TW", "Wednesday, December 2", "5:00 PM"),
        ("de", "Wednesday, 2 December", "17:00"),
    ] {
        site.hold();
        let page = Visit::to(&site)
            .zone("Europe/Berlin")
            .language(language)
            .open_prerendered()
            .await?;
        let parts = page.texts(".when .date, .when .clock").await?;
        // CLDR's space before "PM" is a narrow one.
        let parts: Vec<_> = parts.iter().map(|it| it.replace('\u{202f}', " ")).collect();
        assert_eq!(parts, [date, clock], "{language}");
        let times = page.texts("time").await?;
        site.release();
        page.alive().await?;
        assert_eq!(page.texts("time").await?, times, "{language}");
    }
    Ok(())
}
