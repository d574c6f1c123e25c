//! Folders and the program that fills them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::folder::{copy, dist};
use super::target;

/// An empty folder for what is measured under this name.
pub(crate) fn empty(name: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("bench")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A copy of `dist/` under this name.
pub(crate) fn copy_of_dist(name: &str) -> Result<PathBuf> {
    let folder = empty(name)?;
    copy(&dist(), &folder).context("dist/ cannot be copied; `make bench` builds it")?;
    Ok(folder)
}

/// How long the program takes, as it is built for publishing.
#[expect(
    clippy::disallowed_methods,
    reason = "it is the machine's time that is measured"
)]
pub(crate) fn timed(arguments: &[&str]) -> Result<Duration> {
    let mut program = Command::new(target().join("release/tag-page"));
    let begin = Instant::now();
    let output = program.args(arguments).output();
    let took = begin.elapsed();
    let output = output.context("no release of tag-page; `make bench` builds it")?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{arguments:?} fails: {said}");
    Ok(took)
}

/// What a file weighs on the wire.
pub(crate) fn wire(folder: &Path, path: &str) -> Option<f64> {
    let name = match path.trim_start_matches('/') {
        "" => "index.html",
        name => name,
    };
    let whole = folder.join(name);
    let packed = folder.join(format!("{name}.br"));
    bytes(&packed).or_else(|| bytes(&whole))
}

/// How long a file is.
pub(crate) fn bytes(path: &Path) -> Option<f64> {
    let length = fs::metadata(path).ok()?.len();
    Some(f64::from(u32::try_from(length).ok()?))
}
