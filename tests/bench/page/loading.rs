//! How soon a visitor sees something, their own time, and a page that works.

use anyhow::Result;
use serde_json::{Value, json};

use super::browser::Browser;
use super::files::wire;
use super::host::Host;
use super::sample::{Sample, one};
use super::say;
use super::sites::Site;
use super::table::{Cell, Table};

/// A connection and a processor.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    name: &'static str,
    latency: u32,
    /// Bytes a second; without end below zero.
    down: i32,
    up: i32,
    slower: u32,
}

pub(crate) const FREE: Pace = Pace {
    name: "as fast as can be",
    latency: 0,
    down: -1,
    up: -1,
    slower: 1,
};
/// As Lighthouse has it.
pub(crate) const SLOW_4G: Pace = Pace {
    name: "slow 4G",
    latency: 150,
    down: 1_600_000 / 8,
    up: 750_000 / 8,
    slower: 4,
};

/// What some visits took, in milliseconds.
#[derive(Default)]
pub(crate) struct Loads {
    pub(crate) paint: Sample,
    pub(crate) local: Sample,
    pub(crate) ready: Sample,
    pub(crate) blocked: Sample,
}

pub(crate) async fn measure(sites: &[Site], runs: usize, table: &mut Table) -> Result<()> {
    weigh(sites, table).await?;
    for pace in [FREE, SLOW_4G] {
        say(&format!("loading, {}", pace.name));
        let browser = Browser::open().await?;
        let mut loads: Vec<_> = sites.iter().map(|_| Loads::default()).collect();
        // By turns, so that what slows the machine down slows all; the first turn warms it up.
        for turn in 0..=runs {
            for (site, loads) in sites.iter().zip(&mut loads) {
                let mut first = Loads::default();
                let loads = if turn == 0 { &mut first } else { loads };
                load(&browser, &site.host, (site.local, site.ready), pace, loads).await?;
            }
        }
        browser.close().await?;
        for (what, of) in [
            ("first paint", (|it| &it.paint) as fn(&Loads) -> &Sample),
            ("local time shown", |it| &it.local),
            ("ready", |it| &it.ready),
            ("total blocking time", |it| &it.blocked),
        ] {
            let cells = loads.iter().map(|it| of(it).cell("ms", 0));
            table.row(&format!("{what}, {}", pace.name), cells);
        }
    }
    Ok(())
}

/// One visit.
pub(crate) async fn load(
    browser: &Browser,
    host: &Host,
    (local, ready): (Option<&str>, &str),
    pace: Pace,
    loads: &mut Loads,
) -> Result<()> {
    browser
        .tab(&[&watch(local.unwrap_or("false"), ready)])
        .await?;
    let connection = json!({
        "offline": false, "latency": pace.latency,
        "downloadThroughput": pace.down, "uploadThroughput": pace.up,
    });
    browser
        .tell("Network.emulateNetworkConditions", connection)
        .await?;
    browser
        .tell(
            "Emulation.setCPUThrottlingRate",
            json!({ "rate": pace.slower }),
        )
        .await?;
    browser
        .visit(&host.address, "window.seen && 'ready' in seen")
        .await?;
    // What still blocks right after belongs to it.
    browser
        .ask::<Value>("return new Promise(done => setTimeout(done, 500))")
        .await?;
    let (paint, seen_local, seen_ready, blocked): (f64, Option<f64>, f64, f64) =
        browser.ask("return seen.figures()").await?;
    loads.paint.push(paint);
    if local.is_some() {
        // Nothing is shown before the first paint.
        loads.local.push(seen_local.unwrap_or(f64::NAN).max(paint));
    }
    loads.ready.push(seen_ready.max(paint));
    loads.blocked.push(blocked);
    Ok(())
}

/// Notes the first frame that shows the local time, the first in which all is ready, and what blocks.
fn watch(local: &str, ready: &str) -> String {
    format!(
        "{{
            const tasks = [];
            const seen = window.seen = {{
                figures: () => {{
                    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
                    const late = tasks.filter(it => it.startTime + it.duration > paint);
                    const blocked = late.reduce((sum, it) => sum + it.duration - 50, 0);
                    return [paint, seen.local ?? null, seen.ready, blocked];
                }},
            }};
            new PerformanceObserver(list => tasks.push(...list.getEntries())).observe({{ type: 'longtask' }});
            const look = () => {{
                if (!('local' in seen) && ({local})) seen.local = performance.now();
                if (!('ready' in seen) && ({ready})) seen.ready = performance.now();
                if (!('ready' in seen)) requestAnimationFrame(look);
            }};
            requestAnimationFrame(look);
        }}"
    )
}

/// Bytes on the wire: all that a first visit asks for.
async fn weigh(sites: &[Site], table: &mut Table) -> Result<()> {
    say("weighing");
    let browser = Browser::open().await?;
    let mut rows: [Vec<Cell>; 3] = Default::default();
    for site in sites {
        site.host.asked();
        browser.tab(&[]).await?;
        let condition = format!("document.readyState === 'complete' && ({})", site.ready);
        browser.visit(&site.host.address, &condition).await?;
        let asked = site.host.asked();
        for (row, ends) in rows.iter_mut().zip([&[""][..], &[".wasm"], &[".js"]]) {
            let files = asked
                .iter()
                .filter(|path| ends.iter().any(|end| path.ends_with(end)));
            let bytes: f64 = files
                .filter_map(|path| wire(&site.folder, path))
                .fold(0.0, |sum, it| sum + it);
            row.push(one(bytes, "bytes", 0));
        }
    }
    browser.close().await?;
    for (name, cells) in ["first view", "of it wasm", "of it scripts"]
        .into_iter()
        .zip(rows)
    {
        table.row(&format!("{name}, brotli"), cells);
    }
    Ok(())
}
