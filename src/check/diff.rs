//! `tag-page check --diff`: what a change does for visitors.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;

use super::check;
use super::request::{Format, Request};
use crate::difference::differences;
use crate::report::{Reports, Style};
use crate::schedule::Instant;

impl Request {
    /// Says what the change does, or what is wrong now; whether nothing is.
    pub(super) fn diff(
        &self,
        old: &Path,
        new: &Path,
        at: Instant,
        style: Style,
        out: &mut impl Write,
    ) -> io::Result<bool> {
        let [before, after] = [old, new].map(|it| check(&[it.to_owned()], at));
        if after.reports.has_errors() {
            self.write(&after, at, style, out)?;
            return Ok(false);
        }
        let broken = broken(&before.reports);
        let change = differences(&before.pages, &broken, &after.pages, at);
        match self.format {
            Format::Human => writeln!(out, "{change}")?,
            Format::Json => writeln!(out, "{}", change.json())?,
            Format::Github => writeln!(out, "{}", change.markdown())?,
        }
        Ok(true)
    }
}

/// The slugs of the files that there were, and that had errors.
fn broken(reports: &Reports) -> Vec<&str> {
    let broken = reports.0.iter().filter(|it| it.has_errors());
    let files = broken.map(|it| Path::new(it.name()));
    let files = files.filter(|it| it.is_file());
    files
        .filter_map(|it| it.file_stem().and_then(OsStr::to_str))
        .collect()
}
