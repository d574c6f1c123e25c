//! An element that is gone leaves nothing behind; many of them cost little more than one.

use anyhow::Result;

use crate::mounting::{MEETINGS, Mounting, NEXT};
use crate::page::Page;
use crate::trial::trials;

trials![
    a_hundred_that_come_and_go_leave_nothing,
    twenty_load_the_app_once
];

/// Counts timers, listeners of window and document, and keeps the program's memory.
const COUNTING: &str = concat!(include_str!("program.js"), include_str!("leaks.js"));

/// What there is: bytes of the program, timers, listeners, bytes of script, nodes.
#[derive(Debug)]
struct Left {
    program: u64,
    timers: u64,
    listeners: i64,
    script: f64,
    nodes: u64,
}

async fn a_hundred_that_come_and_go_leave_nothing() -> Result<()> {
    let mounting = Mounting::with("<main></main>").await?;
    let page = mounting.visit().first(COUNTING).open_prerendered().await?;
    let none = left(&page).await?;
    come_and_go(&page, 20, mounting.group.address()).await?;
    let few = left(&page).await?;
    come_and_go(&page, 80, mounting.group.address()).await?;
    let many = left(&page).await?;
    assert_eq!((many.timers, many.listeners), (none.timers, none.listeners));
    assert!(few.program > 0, "{few:?}");
    assert_eq!(many.program, few.program, "{few:?} {many:?}");
    assert!(many.script < few.script * 1.05, "{few:?} {many:?}");
    assert!(many.nodes <= few.nodes, "{few:?} {many:?}");
    Ok(())
}

async fn come_and_go(page: &Page, count: u32, group: &str) -> Result<()> {
    page.run(&format!(
        "return comeAndGo({count}, '{group}tag-security.json')"
    ))
    .await
}

async fn left(page: &Page) -> Result<Left> {
    let cdp = page.browser().cdp();
    for _ in 0..2 {
        cdp.send_raw("HeapProfiler.collectGarbage", ()).await?;
    }
    let heap = cdp.send_raw("Runtime.getHeapUsage", ()).await?;
    let counters = cdp.send_raw("Memory.getDOMCounters", ()).await?;
    let (program, timers, listeners) = page.ask("return counted()").await?;
    Ok(Left {
        program,
        timers,
        listeners,
        script: heap["usedSize"].as_f64().unwrap_or_default(),
        nodes: counters["nodes"].as_u64().unwrap_or_default(),
    })
}

async fn twenty_load_the_app_once() -> Result<()> {
    let mounting = Mounting::with(&MEETINGS.repeat(20)).await?;
    let page = mounting.open().await?;
    page.until("heard.length === 20").await?;
    for end in [".wasm", ".css", "tag-security.json"] {
        assert_eq!(mounting.group.answers(end), [200], "{end}");
    }
    let times: Vec<String> = page
        .ask("return [...document.querySelectorAll('tag-meetings')].map(it => text(it.shadowRoot.querySelector('.when')))")
        .await?;
    assert_eq!(times, [NEXT; 20]);
    page.assert_no_complaints().await
}
