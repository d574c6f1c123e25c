//! What it is measured on.

use std::fs;
use std::process::Command;
use std::thread::available_parallelism;

use anyhow::{Context, Result};

use super::browser::launcher;

/// `2 cores of …, Chromium …, load …, on 2026-12-01`
pub(crate) fn describe() -> Result<String> {
    let cores = available_parallelism()?;
    let model = said("/proc/cpuinfo", |it| {
        let line = it.lines().find(|it| it.starts_with("model name"))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    });
    let load = said("/proc/loadavg", |it| Some(it.split(' ').next()?.to_owned()));
    let output = Command::new(launcher("CHROMIUM", "chromium"))
        .arg("--version")
        .output()
        .context("no Chromium; scripts/setup-browser makes it")?;
    let browser = String::from_utf8_lossy(&output.stdout);
    let date = Command::new("date").args(["-u", "+%F"]).output()?;
    let date = String::from_utf8_lossy(&date.stdout);
    Ok(format!(
        "Measured on {}: {cores} cores of {model}, {}; {load} processes wanted them when it began.",
        date.trim(),
        browser.trim(),
    ))
}

/// What of a file of Linux' can be read; other systems have none.
fn said(path: &str, read: impl Fn(&str) -> Option<String>) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    read(&text).unwrap_or_else(|| "unknown".to_owned())
}
