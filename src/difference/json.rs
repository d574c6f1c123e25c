//! What is found, for programs.

use serde::Serialize;

use super::{DateChange, Difference, Differences, Line, Matter};
use crate::words::datetime;

impl Differences {
    /// As one JSON document, with the sentences that people read.
    pub fn json(&self) -> String {
        let document = Document {
            unread: &self.unread,
            pages: self.pages.iter().map(Page::of).collect(),
        };
        serde_json::to_string_pretty(&document).unwrap_or_default()
    }
}

#[derive(Serialize)]
struct Document<'a> {
    unread: &'a [String],
    pages: Vec<Page<'a>>,
}

#[derive(Serialize)]
struct Page<'a> {
    slug: &'a str,
    title: &'a str,
    /// Whether visitors notice anything.
    noticed: bool,
    changes: Vec<Change<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    announcement: Option<&'a str>,
    dates: Vec<Date<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    kind: Matter,
    text: &'a str,
}

/// Starts in UTC; the one that there is not is left out.
#[derive(Serialize)]
struct Date<'a> {
    series: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<String>,
}

impl<'a> Page<'a> {
    fn of(difference: &'a Difference) -> Self {
        Self {
            slug: difference.slug(),
            title: difference.title(),
            noticed: difference.is_noticed(),
            changes: difference.lines().iter().map(Change::of).collect(),
            announcement: difference.announcement(),
            dates: difference.dates().iter().map(Date::of).collect(),
        }
    }
}

impl<'a> Change<'a> {
    fn of(line: &'a Line) -> Self {
        Self {
            kind: line.matter,
            text: &line.text,
        }
    }
}

impl<'a> Date<'a> {
    fn of(change: &'a DateChange) -> Self {
        Self {
            series: &change.series,
            from: change.from.map(datetime),
            to: change.to.map(datetime),
        }
    }
}
