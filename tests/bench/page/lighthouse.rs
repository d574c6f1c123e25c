//! Lighthouse, as it comes from npm, with its own settings for a phone.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::browser::launcher;
use super::sample::Sample;
use super::sites::Site;
use super::table::Table;
use super::{ROOT, say};

/// Row, place in the report, factor, unit, decimals.
const FIGURES: [(&str, &str, f64, &str, usize); 7] = [
    ("performance", "/categories/performance/score", 100.0, "", 0),
    (
        "accessibility",
        "/categories/accessibility/score",
        100.0,
        "",
        0,
    ),
    (
        "best practices",
        "/categories/best-practices/score",
        100.0,
        "",
        0,
    ),
    ("SEO", "/categories/seo/score", 100.0, "", 0),
    (
        "largest contentful paint",
        "/audits/largest-contentful-paint/numericValue",
        1.0,
        "ms",
        0,
    ),
    (
        "total blocking time",
        "/audits/total-blocking-time/numericValue",
        1.0,
        "ms",
        0,
    ),
    (
        "layout shift",
        "/audits/cumulative-layout-shift/numericValue",
        1.0,
        "",
        3,
    ),
];

pub(crate) fn measure(sites: &[Site], runs: usize, table: &mut Table) -> Result<()> {
    say("Lighthouse");
    let mut figures: Vec<[Sample; 7]> = sites.iter().map(|_| Default::default()).collect();
    for _ in 0..runs {
        for (site, samples) in sites.iter().zip(&mut figures) {
            let report = report(&site.host.address)?;
            for (sample, (name, place, factor, ..)) in samples.iter_mut().zip(FIGURES) {
                let value = report.pointer(place).and_then(Value::as_f64);
                sample.push(factor * value.with_context(|| format!("no {name}"))?);
            }
        }
    }
    for (nth, (name, .., unit, decimals)) in FIGURES.into_iter().enumerate() {
        let cells = figures.iter().map(|it| it[nth].cell(unit, decimals));
        table.row(&format!("Lighthouse: {name}"), cells);
    }
    Ok(())
}

fn report(address: &str) -> Result<Value> {
    let program = Path::new(ROOT).join(".tools/bench/node_modules/lighthouse/cli/index.js");
    let output = Command::new("node")
        .arg(program)
        .args([address, "--quiet", "--output=json", "--output-path=stdout"])
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run")
        .arg("--only-categories=performance,accessibility,best-practices,seo")
        .env("CHROME_PATH", launcher("CHROMIUM", "chromium"))
        .output()
        .context("node does not start")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "Lighthouse fails: {said}");
    Ok(serde_json::from_slice(&output.stdout)?)
}
