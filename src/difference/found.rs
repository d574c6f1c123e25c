//! What has been found so far.

use super::{DateChange, Line, Matter};
use crate::schedule::Instant;

/// What has been found so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) lines: Vec<Line>,
    /// What members are told, a clause each.
    pub(super) clauses: Vec<String>,
    /// The dates that are others now.
    pub(super) dates: Vec<DateChange>,
    /// Whether a series has an end that it had not, or an earlier one.
    pub(super) ends: bool,
}

impl Found {
    pub(super) fn line(&mut self, matter: Matter, text: String) {
        self.lines.push(Line { matter, text });
    }

    pub(super) fn clause(&mut self, text: String) {
        self.clauses.push(text);
    }

    pub(super) fn date(&mut self, series: &str, from: Option<Instant>, to: Option<Instant>) {
        let series = series.into();
        self.dates.push(DateChange { series, from, to });
    }
}
