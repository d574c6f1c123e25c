//! What the native program takes, and the library: as they are built for publishing.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::sample::{Sample, one};
use super::table::Table;
use super::{ROOT, files, say};

const FILES: usize = 1000;

pub(crate) fn measure(runs: usize, table: &mut Table) -> Result<()> {
    say("checking files");
    let folder = files::empty("content")?;
    let text = fs::read_to_string(format!("{ROOT}/content/tag-security.yaml"))?;
    for nth in 0..FILES {
        // Each another group, as in a repository of many.
        let own = text
            .replace("TAG Security", &format!("Group {nth}"))
            .replace("tag-security", &format!("group-{nth}"))
            .replace(
                "/j/7276783015",
                &format!("/j/{}", 80_000_000_000_u64 + nth as u64),
            );
        fs::write(folder.join(format!("group-{nth}.yaml")), own)?;
    }
    let folder = folder.to_str().context("a path in UTF-8")?;
    let mut took = Sample::default();
    for _ in 0..runs {
        took.push(files::timed(&["check", folder])?.as_secs_f64() * 1000.0);
    }
    table.row("check of 1,000 files", [took.cell("ms", 0)]);

    say("next occurrences (cargo bench)");
    let medians = medians(&divan()?);
    let (least, most) = (medians.least(), medians.most());
    table.row("next occurrence: the quickest rule", [one(least, "µs", 2)]);
    table.row("next occurrence: the slowest rule", [one(most, "µs", 2)]);
    Ok(())
}

/// What `cargo bench` prints.
fn divan() -> Result<String> {
    let output = Command::new("cargo")
        .args(["bench", "--quiet", "--bench", "next"])
        .current_dir(ROOT)
        .output()
        .context("cargo does not start")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "cargo bench fails: {said}");
    Ok(String::from_utf8(output.stdout)?)
}

/// The medians of what it says of `next`, in microseconds: the third of the figures behind a name.
fn medians(printed: &str) -> Sample {
    let micros = |figure: &str| {
        let (number, unit) = figure.trim().split_once(' ')?;
        let factor = match unit {
            "ns" => 0.001,
            "µs" => 1.0,
            "ms" => 1000.0,
            _ => return None,
        };
        Some(number.parse::<f64>().ok()? * factor)
    };
    let mut of = "";
    let mut medians = Sample::default();
    for line in printed.lines() {
        let row = line.trim_start_matches(['│', ' ', '├', '╰', '─']);
        let mut figures = row.split('│');
        let name = figures.next().unwrap_or_default().trim();
        match figures.nth(1).and_then(micros) {
            Some(median) if of == "next" => medians.push(median),
            Some(_) => {}
            // A name without figures is that of a function, whose cases come next.
            None => of = name,
        }
    }
    medians
}
