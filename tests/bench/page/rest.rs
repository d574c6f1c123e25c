//! What an open page costs while nobody does anything: while it is looked at, and while it is hidden.

use std::time::Duration;

use anyhow::Result;
use serde_json::Value;
use tokio::time::sleep;

use super::browser::Browser;
use super::clock::clock;
use super::host::Host;
use super::sample::{Sample, one};
use super::say;
use super::sites::{READY, Site};
use super::table::{Cell, Table};

/// Within the last two hours before a meeting of the group, when the page wakes every minute.
const BEFORE_A_MEETING: &str = "2026-12-02T14:30:00Z";
const IDLE: &str = concat!(
    include_str!("../../e2e/program.js"),
    include_str!("../../e2e/idle.js")
);
const HIDE: &str = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'))";
/// How many minutes are measured, in three parts.
const MINUTES: u32 = 60;

pub(crate) async fn measure(sites: &[Site], minutes: u32, table: &mut Table) -> Result<()> {
    say(&format!("at rest for {minutes} minutes"));
    let mut open = Vec::new();
    for (site, hidden) in sites
        .iter()
        .map(|it| (it, false))
        .chain([(&sites[0], true)])
    {
        let browser = Browser::open().await?;
        let start = clock(BEFORE_A_MEETING) + "letTimePass()";
        browser.tab(&[&start]).await?;
        browser.visit(&site.host.address, site.ready).await?;
        if hidden {
            browser.ask::<Value>(HIDE).await?;
        }
        open.push(browser);
    }
    // Coming alive is no rest.
    sleep(Duration::from_secs(5)).await;
    let mut begun = Vec::new();
    for browser in &open {
        begun.push(spent(browser).await?);
    }
    sleep(Duration::from_secs(60 * u64::from(minutes))).await;
    let (mut scripts, mut tasks, mut heaps) = (Vec::new(), Vec::new(), Vec::new());
    for (browser, (script, task)) in open.into_iter().zip(begun) {
        let (later, all) = spent(&browser).await?;
        let (script, task) = (later - script, all - task);
        let a_minute = |seconds: f64| one(seconds * 1000.0 / f64::from(minutes), "ms", 2);
        scripts.push(a_minute(script));
        tasks.push(a_minute(task));
        heaps.push(one(browser.heap().await? / 1024.0, "KiB", 0));
        browser.close().await?;
    }
    let hidden = [scripts.pop(), tasks.pop()];
    heaps.pop();
    table.row(
        &format!("at rest, {minutes} minutes: script a minute"),
        scripts,
    );
    table.row("at rest: all work of the tab a minute", tasks);
    table.row("hidden: script a minute", hidden[0].clone());
    table.row("hidden: all work of the tab a minute", hidden[1].clone());
    table.row("memory of scripts after that", heaps);
    hours(&sites[0], table).await
}

/// Eight hours, as fast as they go, and what a tick costs.
async fn hours(site: &Site, table: &mut Table) -> Result<()> {
    say("eight hours");
    let browser = open(&site.host).await?;
    pass(&browser, 5).await?;
    let few = memory(&browser).await?;
    pass(&browser, 8 * 60 - 5).await?;
    let many = memory(&browser).await?;
    browser.close().await?;
    let cell = |bytes: f64| one(bytes / 1024.0, "KiB", 0);
    table.row("memory of the program after 5 minutes", [cell(few.0)]);
    table.row("memory of the program after 8 hours", [cell(many.0)]);
    table.row("memory of scripts after 5 minutes", [cell(few.1)]);
    table.row("memory of scripts after 8 hours", [cell(many.1)]);
    let [script, all] = tick(&site.host).await?;
    table.row("a tick: script", [script]);
    table.row("a tick: all work of the tab", [all]);
    Ok(())
}

/// What one tick costs: its script, and with it layout and painting.
pub(crate) async fn tick(host: &Host) -> Result<[Cell; 2]> {
    let browser = open(host).await?;
    pass(&browser, 5).await?;
    let (mut scripts, mut all) = (Sample::default(), Sample::default());
    for _ in 0..3 {
        browser.ask::<Value>("return idled()").await?;
        let before = spent(&browser).await?;
        pass(&browser, MINUTES / 3).await?;
        let after = spent(&browser).await?;
        let woken: f64 = browser.ask("return idled()[0]").await?;
        let each = |seconds: f64| seconds * 1000.0 / woken.max(1.0);
        scripts.push(each(after.0 - before.0));
        all.push(each(after.1 - before.1));
    }
    browser.close().await?;
    Ok([scripts.cell("ms", 2), all.cell("ms", 2)])
}

/// The page of a host, whose clock goes as it is told.
async fn open(host: &Host) -> Result<Browser> {
    let browser = Browser::open().await?;
    browser.tab(&[&clock(BEFORE_A_MEETING), IDLE]).await?;
    browser.visit(&host.address, READY).await?;
    Ok(browser)
}

async fn pass(browser: &Browser, minutes: u32) -> Result<()> {
    browser
        .ask::<Value>(&format!("return pass({minutes})"))
        .await?;
    Ok(())
}

/// Seconds of script, and of all that a tab does.
async fn spent(browser: &Browser) -> Result<(f64, f64)> {
    Ok((
        browser.metric("ScriptDuration").await?,
        browser.metric("TaskDuration").await?,
    ))
}

/// Bytes of the program and of scripts.
async fn memory(browser: &Browser) -> Result<(f64, f64)> {
    let heap = browser.heap().await?;
    Ok((browser.ask("return idled()[3]").await?, heap))
}
