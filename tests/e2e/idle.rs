//! At rest: an open page wakes when a text changes and not before, and grows with no hour.

use anyhow::Result;

use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    it_wakes_when_a_text_changes,
    what_is_done_in_between_changes_no_time,
    nobody_wakes_it_while_it_is_hidden,
    eight_hours_leave_it_as_five_minutes_do,
];

const IDLE: &str = concat!(include_str!("program.js"), include_str!("idle.js"));

/// What went on while time passed, and what is there now.
struct Idled {
    woken: u32,
    restless: u32,
    waiting: u32,
    program: u64,
}

async fn it_wakes_when_a_text_changes() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    for (instant, minutes, woken) in [
        // Nine days before there are days to count, and on the day itself hours.
        ("2026-11-23T09:00:00Z", 10, 0),
        ("2026-11-23T09:00:00Z", 2 * 24 * 60, 2),
        ("2026-12-02T08:30:00Z", 120, 2),
        // In the last two hours minutes, down to the start.
        ("2026-12-02T14:00:30Z", 10, 10),
        ("2026-12-02T15:30:30Z", 10, 10),
        ("2026-12-02T15:50:30Z", 10, 10),
        // While it is on, nothing is counted.
        ("2026-12-02T16:20:30Z", 10, 0),
    ] {
        let page = open(&site, instant).await?;
        pass(&page, minutes).await?;
        let idled = idled(&page).await?;
        assert_eq!((idled.woken, idled.restless), (woken, 0), "{instant}");
        assert_eq!(idled.waiting, 1, "{instant}: one timer");
    }
    Ok(())
}

/// As minutes pass nothing but a line is drawn; whatever draws the rest draws it as it is by then.
async fn what_is_done_in_between_changes_no_time() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = open(&site, "2026-12-02T14:30:30Z").await?;
    pass(&page, 3).await?;
    assert_eq!(page.text(".state").await?, "Today · in 86 minutes");
    // 40 seconds after a minute.
    page.run("skipTime(10000)").await?;
    page.press("Share").await?;
    assert_eq!(page.text(".state").await?, "Today · in 86 minutes");
    page.press("Change").await?;
    page.run("return breathe()").await?;
    page.press("Change").await?;
    assert_eq!(page.text(".state").await?, "Today · in 86 minutes");
    // The rest of that minute.
    page.run("skipTime(20001)").await?;
    page.run("return breathe()").await?;
    assert_eq!(page.text(".state").await?, "Today · in 85 minutes");
    Ok(())
}

async fn nobody_wakes_it_while_it_is_hidden() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = open(&site, "2026-12-02T14:30:00Z").await?;
    page.run(
        "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))",
    )
    .await?;
    pass(&page, 0).await?;
    idled(&page).await?;
    pass(&page, 60).await?;
    let idled = idled(&page).await?;
    assert_eq!((idled.woken, idled.restless, idled.waiting), (0, 0, 0));
    Ok(())
}

async fn eight_hours_leave_it_as_five_minutes_do() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    // Two hours before a meeting, the meeting, and what is after it.
    let page = open(&site, "2026-12-02T13:00:00Z").await?;
    pass(&page, 5).await?;
    let (few, before) = (idled(&page).await?, left(&page).await?);
    pass(&page, 8 * 60 - 5).await?;
    let (many, after) = (idled(&page).await?, left(&page).await?);
    assert!(
        many.woken > 120,
        "the meeting came and went: {}",
        many.woken
    );
    assert!(few.program > 0, "the program's memory is seen");
    assert_eq!(many.program, few.program, "bytes of the program");
    assert!(after.0 < before.0 * 1.05, "script: {before:?} {after:?}");
    assert!(after.1 <= before.1 * 1.05, "nodes: {before:?} {after:?}");
    page.assert_no_complaints().await
}

async fn open(site: &Site, instant: &str) -> Result<Page> {
    let visit = Visit::to(site).at(instant).first(IDLE);
    let page = visit.open_prerendered().await?;
    page.alive().await?;
    // What could wait has waited for the clock.
    page.run("return breathe()").await?;
    page.complete().await?;
    // What coming alive took is over.
    page.until("document.readyState === 'complete'").await?;
    idled(&page).await?;
    Ok(page)
}

async fn pass(page: &Page, minutes: u32) -> Result<()> {
    page.run(&format!("return pass({minutes})")).await
}

async fn idled(page: &Page) -> Result<Idled> {
    let (woken, restless, waiting, program) = page.ask("return idled()").await?;
    Ok(Idled {
        woken,
        restless,
        waiting,
        program,
    })
}

/// What is left once nobody needs it: bytes of script, nodes.
async fn left(page: &Page) -> Result<(f64, f64)> {
    let cdp = page.browser().cdp();
    for _ in 0..2 {
        cdp.send_raw("HeapProfiler.collectGarbage", ()).await?;
    }
    let heap = cdp.send_raw("Runtime.getHeapUsage", ()).await?;
    let counters = cdp.send_raw("Memory.getDOMCounters", ()).await?;
    let number = |it: &serde_json::Value| it.as_f64().unwrap_or_default();
    Ok((number(&heap["usedSize"]), number(&counters["nodes"])))
}
