//! Pages of ever more series: what grows with them, and what does not.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use tag_page::content;
use tag_page::page::Page;
use tag_page::schedule::Instant;
use tokio::task::spawn_blocking;

use super::browser::Browser;
use super::host::Host;
use super::loading::{FREE, Loads, SLOW_4G, load};
use super::rest::tick;
use super::sample::{Sample, one};
use super::sites::{LOCAL, READY};
use super::table::Table;
use super::{files, say};

pub(crate) const COLUMNS: [&str; 4] = ["1", "10", "100", "1,000"];
const COUNTS: [usize; 4] = [1, 10, 100, 1000];
/// As many as a content file may have.
const MOST: usize = 100;

/// The first series meets when the ticks are measured, and so each page counts minutes; the others meet
/// on other days.
const FIRST: &str = "Wednesday";
const DAYS: [&str; 4] = ["Thursday", "Friday", "Monday", "Tuesday"];
const ZONES: [&str; 4] = ["UTC", "America/Los_Angeles", "Europe/Warsaw", "Asia/Tokyo"];
/// When the pages are made and looked at.
const MADE: &str = "2026-11-23T06:00:00Z";

pub(crate) async fn measure(runs: usize, table: &mut Table) -> Result<()> {
    let mut hosts = Vec::new();
    let (mut builds, mut sizes) = (Vec::new(), Vec::new());
    for count in COUNTS {
        say(&format!("building {count} series"));
        let contents = contents(count)?;
        let mut took = Sample::default();
        for _ in 0..runs {
            took.push(built(count, &contents)? * 1000.0);
        }
        builds.push(took.cell("ms", 0));
        // The library waits for what it renders, which nothing may do that is waited for itself.
        let folder = spawn_blocking(move || page_of(count, &contents)).await??;
        let whole = files::bytes(&folder.join("index.html")).context("a page")?;
        let size = files::wire(&folder, "index.html").context("a page")?;
        sizes.push((one(whole, "bytes", 0), one(size, "bytes", 0)));
        hosts.push(Host::of(folder).await?);
    }
    table.row("build", builds);
    table.row("page", sizes.iter().map(|it| it.0.clone()));
    table.row("page, brotli", sizes.iter().map(|it| it.1.clone()));

    for (pace, name) in [(FREE, "as fast as can be"), (SLOW_4G, "slow 4G")] {
        say(&format!("loading many series, {name}"));
        let browser = Browser::open().await?;
        let mut loads: Vec<_> = hosts.iter().map(|_| Loads::default()).collect();
        for _ in 0..runs {
            for (host, loads) in hosts.iter().zip(&mut loads) {
                load(&browser, host, (Some(LOCAL), READY), pace, loads).await?;
            }
        }
        browser.close().await?;
        table.row(
            &format!("first paint, {name}"),
            loads.iter().map(|it| it.paint.cell("ms", 0)),
        );
        table.row(
            &format!("local time shown, {name}"),
            loads.iter().map(|it| it.local.cell("ms", 0)),
        );
        table.row(
            &format!("ready, {name}"),
            loads.iter().map(|it| it.ready.cell("ms", 0)),
        );
    }
    say("ticks of many series");
    let mut ticks = Vec::new();
    for host in &hosts {
        ticks.push(tick(host).await?);
    }
    table.row("a tick: script", ticks.iter().map(|it| it[0].clone()));
    table.row(
        "a tick: all work of the tab",
        ticks.iter().map(|it| it[1].clone()),
    );
    Ok(())
}

/// Content files that hold so many series together.
fn contents(count: usize) -> Result<Vec<PathBuf>> {
    let folder = files::empty(&format!("series-{count}"))?;
    let mut paths = Vec::new();
    for first in (0..count).step_by(MOST) {
        let mut text = format!("title: Group {first}\nmeetings:\n");
        for nth in first..count.min(first + MOST) {
            let day = if nth == 0 { FIRST } else { DAYS[nth % 4] };
            let zone = ZONES[nth / 4 % 4];
            let (hour, minute) = (8 + (8 + nth / 5) % 10, nth / 50 % 20 * 3);
            writeln!(
                text,
                "  - name: Series {nth}\n    when: every {day} at {hour:02}:{minute:02} {zone}\n    \
                 duration: 30 minutes\n    join: {{ name: Meeting, url: \"https://meet.example/{nth}\" }}"
            )?;
        }
        let path = folder.join(format!("group-{first}.yaml"));
        fs::write(&path, text)?;
        paths.push(path);
    }
    Ok(paths)
}

/// How many seconds the program takes to build these into a site.
fn built(count: usize, contents: &[PathBuf]) -> Result<f64> {
    let out = files::copy_of_dist(&format!("built-{count}"))?;
    let mut arguments = vec!["build"];
    for path in contents {
        arguments.push(path.to_str().context("a path in UTF-8")?);
    }
    arguments.extend(["--out", out.to_str().context("a path in UTF-8")?]);
    Ok(files::timed(&arguments)?.as_secs_f64())
}

/// The folder of a site with one page, which has them all.
fn page_of(count: usize, contents: &[PathBuf]) -> Result<PathBuf> {
    let out = files::copy_of_dist(&format!("page-{count}"))?;
    let read = |path: &PathBuf| content::load(Path::new(path)).context("content that can be read");
    let pages: Vec<Page> = contents.iter().map(read).collect::<Result<_>>()?;
    let meetings = pages
        .iter()
        .flat_map(|it| it.meetings.iter().cloned())
        .collect();
    let first = pages.into_iter().next().context("a group")?;
    let page = Page { meetings, ..first };
    let at: Instant = MADE.parse()?;
    tag_page::build::build(&[page], &out, at, false)?;
    // Thousands of single meetings, for which nobody asks here.
    for entry in fs::read_dir(&out)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "ics") {
            fs::remove_file(path)?;
        }
    }
    tag_page::build::pack(&out, true)?;
    Ok(out)
}
