//! The app that cannot come, or stays alone: whatever fails, links, rule and right times are there.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use tokio::time::sleep;

use crate::engine::Engine;
use crate::host::Host;
use crate::page::Page;
use crate::panel::{self, keys};
use crate::times::Times;
use crate::trial::trials;
use crate::visit::Visit;

trials![
    nothing_is_lost_where_the_app_cannot_come,
    a_wrong_type_is_no_matter,
    without_a_connection_the_open_page_goes_on,
];

/// What a reader needs, with how it is asked for.
const NEEDED: &str = "return {
    date: document.querySelector('.when')?.innerText.replace(/\\s+/g, ' ').trim() ?? '',
    rule: document.querySelector('.rule').innerText,
    zone: getComputedStyle(document.querySelector('.zone'), '::before').content,
    links: [...document.querySelectorAll('a[href]')].filter(it => it.checkVisibility()).map(it => it.href),
    idle: [...document.querySelectorAll('button')].filter(it => it.checkVisibility({ visibilityProperty: true })).length,
    alive: document.querySelectorAll('.alive').length,
}";

#[derive(Debug, serde::Deserialize)]
struct Needed {
    date: String,
    rule: String,
    zone: String,
    links: Vec<String>,
    /// How many buttons there are, which nobody would answer.
    idle: usize,
    alive: usize,
}

async fn nothing_is_lost_where_the_app_cannot_come() -> Result<()> {
    let forbidding = "script-src 'self' 'unsafe-inline'";
    let drills: [(&str, Host); 8] = [
        ("no wasm", Host::of_the_group().missing(".wasm")),
        ("wasm refused", Host::of_the_group().refusing(".wasm")),
        ("half of the wasm", Host::of_the_group().cutting(".wasm")),
        (
            "wasm of a wrong type, and half of it",
            Host::of_the_group().mistyping(".wasm").cutting(".wasm"),
        ),
        ("no glue", Host::of_the_group().missing(".js")),
        ("half of the glue", Host::of_the_group().cutting(".js")),
        (
            "glue of a wrong type",
            Host::of_the_group().mistyping(".js"),
        ),
        (
            "WebAssembly forbidden",
            Host::of_the_group().with_policy(forbidding)?,
        ),
    ];
    for (what, host) in drills {
        let site = host.open().await?;
        let page = Visit::to(&site).open_prerendered().await?;
        complained(&page).await?;
        let needed: Needed = page.ask(NEEDED).await?;
        assert_eq!(needed.alive, 0, "{what}");
        assert_eq!(needed.date, "Wednesday 2 December, 17:00–18:00", "{what}");
        let rule = "1st and 3rd Wednesday of each month at 16:00 UTC";
        assert!(needed.rule.starts_with(rule), "{what}: {}", needed.rule);
        assert_eq!(
            needed.zone, "\"Times in your device’s time zone\"",
            "{what}"
        );
        assert_eq!(needed.idle, 0, "{what}: buttons that do nothing");
        for link in ["https://zoom.us/j/7276783015", ".ics"] {
            assert!(
                needed.links.iter().any(|it| it.ends_with(link)),
                "{what}: {link} in {:?}",
                needed.links
            );
        }
        let rows = Times::on(&page).await?.rows;
        assert_eq!(rows.len(), 6, "{what}");
        assert_eq!(rows[0].0, "Wed 2 December · 17:00", "{what}");
        let thrown = page.complaints().await?;
        assert_eq!(thrown, [""; 0], "{what}: it is said once");
    }
    Ok(())
}

async fn a_wrong_type_is_no_matter() -> Result<()> {
    let site = Host::of_the_group().mistyping(".wasm").open().await?;
    let page = Visit::to(&site).open().await?;
    let times = Times::on(&page).await?;
    assert_eq!(times.line, "Next week · in 9 days");
    Ok(())
}

async fn without_a_connection_the_open_page_goes_on() -> Result<()> {
    let site = Host::of_the_group().open().await?;
    let page = Visit::to(&site).at("2026-12-02T15:44:59Z").open().await?;
    let connection = json!({
        "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
    });
    let cdp = page.browser().cdp();
    cdp.send_raw("Network.enable", ()).await?;
    cdp.send_raw("Network.emulateNetworkConditions", connection)
        .await?;

    page.let_time_pass().await?;
    page.until("document.querySelector('.state').innerText === 'Starts in 14 minutes'")
        .await?;
    panel::open(&page).await?;
    keys(&page, "tokyo").await?;
    page.until("document.querySelector('[role=option]')?.innerText.startsWith('Tokyo')")
        .await?;
    keys(&page, "\u{e007}").await?;
    page.until("document.querySelector('.when').innerText.includes('Thursday 3 December')")
        .await
}

/// Waits until the browser has said what is wrong, and has nothing more to do.
async fn complained(page: &Page) -> Result<()> {
    if Engine::chosen() == Engine::Chromium {
        while page.complaints().await?.is_empty() {}
    } else {
        // What these say of a module that fails, they say in the console only.
        sleep(Duration::from_secs(2)).await;
        page.complaints().await?;
    }
    page.until("document.readyState === 'complete'").await?;
    page.run("return new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))")
        .await?;
    page.complaints().await.map(drop)
}
