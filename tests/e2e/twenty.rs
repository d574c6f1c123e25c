//! Twenty elements are ready about as soon as one.

use anyhow::Result;
use serde_json::json;

use crate::mounting::{MEETINGS, Mounting};
use crate::trial::trials;

trials![twenty_are_ready_in_one_and_a_half_times_the_time_of_one];

/// How many times each is loaded, by turns: what slows the machine down slows both.
const TIMES: usize = 5;
/// How long a request takes over mobile networks; on one machine it would take nothing.
const LATENCY_MS: u32 = 60;

async fn twenty_are_ready_in_one_and_a_half_times_the_time_of_one() -> Result<()> {
    let noting = "addEventListener('tag-ready', () => { window.last = performance.now(); })";
    let mut pages = Vec::new();
    for count in [1, 20] {
        let mounting = Mounting::with(&MEETINGS.repeat(count)).await?;
        let page = mounting.visit().first(noting).open_prerendered().await?;
        let connection = json!({
            "offline": false, "latency": LATENCY_MS, "downloadThroughput": -1, "uploadThroughput": -1,
        });
        let cdp = page.browser().cdp();
        cdp.send_raw("Network.enable", ()).await?;
        cdp.send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
            .await?;
        cdp.send_raw("Network.emulateNetworkConditions", connection)
            .await?;
        pages.push((page, mounting, count, Vec::new()));
    }
    for _ in 0..TIMES {
        for (page, _, count, took) in &mut pages {
            page.reload().await?;
            page.until(&format!("heard.length === {count}")).await?;
            took.push(page.ask::<f64>("return last").await?);
        }
    }
    // The quickest of each: whatever else goes on can only make one slower.
    let quickest = |nth: usize| pages[nth].3.iter().copied().fold(f64::MAX, f64::min);
    let [one, twenty] = [0, 1].map(quickest);
    assert!(
        twenty < 1.5 * one,
        "one takes {one} ms, twenty take {twenty} ms"
    );
    Ok(())
}
