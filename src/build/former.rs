//! What a former build left behind.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::data::is_of_a_group;
use super::frame::is_a_frame;
use super::packed;
use super::template::is_of_the_site;
use crate::calendar;

/// Removes the pages, the data and the feeds of groups that are not among the files `made`, and
/// says which.
/// Nothing is touched that no build has made; a folder goes with its page if nothing else is in it.
pub(super) fn remove(out: &Path, made: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut removed = Vec::new();
    for path in entries(out)? {
        for file in ours(&path) {
            if !made.contains(&file) {
                fs::remove_file(&file)
                    .with_context(|| format!("cannot remove `{}`", file.display()))?;
                packed::remove(&file)?;
                let _no_folder_or_not_empty = fs::remove_dir(&path);
                removed.push(file);
            }
        }
    }
    Ok(removed)
}

/// What a build has made of what lies at `path`: a file, or the two pages in a group's folder.
fn ours(path: &Path) -> Vec<PathBuf> {
    let mut ours = Vec::new();
    if path.is_dir() {
        let (frame, page) = (path.join("embed.html"), path.join("index.html"));
        ours.extend(is_a_frame(&frame, "../").then_some(frame));
        ours.extend(is_of_the_site(&page).then_some(page));
    } else if is_of_a_group(path) || is_a_feed(path) || is_a_frame(path, "./") {
        ours.push(path.to_owned());
    }
    ours
}

fn is_a_feed(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "ics")
        && fs::read_to_string(path).is_ok_and(|text| calendar::is_ours(&text))
}

/// What lies in a folder. Links may lead out of the site, and are left alone.
pub(super) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let failed = || format!("cannot look through `{}`", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(failed)? {
        let entry = entry.with_context(failed)?;
        if !entry.file_type().with_context(failed)?.is_symlink() {
            paths.push(entry.path());
        }
    }
    paths.sort();
    Ok(paths)
}
