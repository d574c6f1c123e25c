//! One element on a page, and twenty.

use std::fs;

use anyhow::Result;
use serde_json::json;

use super::browser::Browser;
use super::sample::{Sample, one};
use super::say;
use super::sites::Site;
use super::table::Table;

/// How long a request takes over mobile networks; on one machine it would take nothing.
const LATENCY_MS: u32 = 60;
const ELEMENT: &str = "<tag-meetings src='./tag-security.json'></tag-meetings>";
const NOTING: &str = "window.heard = 0;
    addEventListener('tag-ready', () => { heard += 1; window.last = performance.now(); })";

pub(crate) async fn measure(page: &Site, runs: usize, table: &mut Table) -> Result<()> {
    say("elements");
    let browser = Browser::open().await?;
    let mut took = [Sample::default(), Sample::default()];
    for turn in 0..=runs {
        for (count, took) in [1, 20].into_iter().zip(&mut took) {
            let html = format!(
                "<!doctype html><script type=module src=./embed.js></script>{}",
                ELEMENT.repeat(count)
            );
            let name = format!("elements-{count}.html");
            fs::write(page.folder.join(&name), html)?;
            browser.tab(&[NOTING]).await?;
            let connection = json!({
                "offline": false, "latency": LATENCY_MS,
                "downloadThroughput": -1, "uploadThroughput": -1,
            });
            browser
                .tell("Network.emulateNetworkConditions", connection)
                .await?;
            let address = format!("{}{name}", page.host.address);
            browser
                .visit(&address, &format!("heard === {count}"))
                .await?;
            if turn > 0 {
                took.push(browser.ask("return last").await?);
            }
        }
    }
    browser.close().await?;
    let [one_element, twenty] = &took;
    table.row("one element ready", [one_element.cell("ms", 0)]);
    table.row("twenty elements ready", [twenty.cell("ms", 0)]);
    let ratio = twenty.median() / one_element.median();
    table.row("twenty by one", [one(ratio, "", 2)]);
    Ok(())
}
