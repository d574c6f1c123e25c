//! What the page costs, beside other ways to show a time, measured in one run: `make bench`.
//!
//! It prints tables, and writes them to docs/bench.md and, as JSON, to `bench.json` in Cargo's target
//! folder. It measures and does not judge: no figure makes it fail. `BENCH_RUNS=1 BENCH_MINUTES=1` measures
//! less of everything, and `cargo test --test bench -- growth` one part of it, for docs/bench.md keeps
//! what was measured together.

mod browser;
#[allow(dead_code)]
#[path = "../../e2e/clock.rs"]
mod clock;
mod elements;
mod files;
#[allow(dead_code, reason = "the tests need more of it")]
#[path = "../../e2e/folder.rs"]
mod folder;
mod growth;
mod host;
mod lighthouse;
mod loading;
mod machine;
mod native;
mod rest;
mod sample;
mod sites;
mod table;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::Result;
use serde_json::json;

use self::sites::Site;
use self::table::Table;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[tokio::main]
async fn main() -> Result<()> {
    let (runs, minutes) = (
        number("BENCH_RUNS", 7_usize),
        number("BENCH_MINUTES", 10_u32),
    );
    let sites = Site::all().await?;
    let machine = machine::describe()?;

    let mut beside = Table::of(sites.iter().map(|it| it.name).collect());
    if wanted("loading") {
        loading::measure(&sites, runs, &mut beside).await?;
    }
    if wanted("lighthouse") {
        lighthouse::measure(&sites, runs.div_ceil(2), &mut beside)?;
    }
    if wanted("rest") {
        rest::measure(&sites, minutes, &mut beside).await?;
    }
    if wanted("elements") {
        elements::measure(&sites[0], runs, &mut beside).await?;
    }
    if wanted("native") {
        native::measure(runs, &mut beside)?;
    }
    let mut growing = Table::of(growth::COLUMNS.to_vec());
    if wanted("growth") {
        growth::measure(runs.div_ceil(2), &mut growing).await?;
    }

    let text = format!(
        "{INTRODUCTION}\n{machine}\n\n{}\n{RUN}\n\n## Growth\n\n{GROWTH}\n\n{}",
        beside.markdown("what"),
        growing.markdown("series"),
    );
    println!("{text}");
    let json = json!({ "machine": machine, "beside": beside.json(), "growth": growing.json() });
    fs::write(target().join("bench.json"), format!("{json:#}\n"))?;
    if env::args().len() == 1 {
        fs::write(Path::new(ROOT).join("docs/bench.md"), text)?;
    }
    Ok(())
}

const INTRODUCTION: &str = "# What it costs

`make bench` measures this and writes it here. Medians, with the least and the most in brackets; one machine, one run: to compare the
columns by, and no promise.

- **the page**: `dist/` as `make dist` leaves it.
- **script alone**: the same without its app; the script of 600 bytes writes the local time, and nothing else is alive.
- **relative-time-element**, **add-to-calendar-button**: a page of ten lines with the one element, and the element's script beside it.
  What they do is less: one time in words, one button.

All hosts send brotli. *Slow 4G* has 150 ms to and fro, 1.6 Mbit/s, and a processor four times as slow.
";

const RUN: &str = "
Whoever shows no time has no time to it. *Ready* is when everything works that is on the page. The tick is one minute of the last two
hours before a meeting, when the page is warm; the page at rest is open at that time, for as long as it says. Both are the processor's
time. Memory is that of the program (wasm, exactly) and of scripts (after collection).";

const GROWTH: &str = "A content file may have 100 series: each is held against all the others for meetings at one time, and a
megabyte of text must not take the check a second. The page of 1,000 is made of ten such files by the library, as no content file could
be; the build of 1,000 is that of the ten files, as ten groups. The list shows six meetings, however many series there are; each series
has a card of its own. In the minutes that are measured one of them counts down. Where more than its line changes, at the full
hour or as the door opens, all of it is drawn anew: that is the most that a tick took.
The first card is painted with its local time before the others have come.";

/// Cargo's target folder.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("..")
}

/// Whether a part is to be measured: all of them, where none is named.
fn wanted(part: &str) -> bool {
    let mut named = env::args().skip(1).peekable();
    named.peek().is_none() || named.any(|it| it == part)
}

fn number<T: FromStr>(variable: &str, otherwise: T) -> T {
    let said = env::var(variable).ok().and_then(|it| it.parse().ok());
    said.unwrap_or(otherwise)
}

/// Says what is being done, since all of it takes half an hour.
fn say(what: &str) {
    eprintln!("bench: {what}");
}
