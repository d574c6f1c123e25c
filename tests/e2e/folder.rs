//! The folders that are served: `dist/` as it was built, and copies filled anew at a known time.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, id};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result, ensure};

/// When the pages were made, for the tests: Monday 23 November 2026, 06:00 UTC.
pub(crate) const MADE: &str = "1795413600";

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

static SCRATCH: LazyLock<PathBuf> =
    LazyLock::new(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("e2e-{}", id())));

/// The site with the group's page, made at [`MADE`].
static GROUP: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    let made = || {
        let folder = copy_of_dist()?;
        let output = build(&["content"], &folder)?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "tag-page build fails: {said}");
        Ok(folder)
    };
    made().map_err(|error| format!("{error:?}"))
});

/// `dist/` as `make dist` left it.
pub(crate) fn dist() -> PathBuf {
    Path::new(ROOT).join("dist")
}

/// The folder of the site with the group's page, made at [`MADE`].
pub(crate) fn group() -> Result<PathBuf> {
    GROUP.clone().map_err(anyhow::Error::msg)
}

/// An empty folder that is removed at the end of the run.
pub(crate) fn empty_folder() -> Result<PathBuf> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let folder = SCRATCH.join(COUNT.fetch_add(1, Ordering::Relaxed).to_string());
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A copy of `dist/`.
pub(crate) fn copy_of_dist() -> Result<PathBuf> {
    let folder = empty_folder()?;
    copy(&dist(), &folder).context("dist/ cannot be copied; `make test-e2e` builds it")?;
    Ok(folder)
}

/// Calls `tag-page build` at [`MADE`] on a folder that Trunk built.
pub(crate) fn build(content: &[&str], folder: &Path) -> Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_tag-page"))
        .current_dir(ROOT)
        .env("SOURCE_DATE_EPOCH", MADE)
        .arg("build")
        .args(content)
        .arg("--out")
        .arg(folder)
        .output()
        .context("tag-page does not start")
}

/// What stands in the first element of this name that has no attributes.
pub(crate) fn inline<'a>(html: &'a str, element: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("<{element}>"))?;
    Some(rest.split_once(&format!("</{element}>"))?.0)
}

/// Removes all folders made in this run.
pub(crate) fn clear() {
    // What is left lies in Cargo's target folder, where `make clean` finds it.
    let _left = fs::remove_dir_all(&*SCRATCH);
}

/// Copies a folder with all that is in it.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
