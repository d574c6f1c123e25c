//! Names that stay: of the feeds' files, and of their events.

use chrono::{NaiveDate, NaiveDateTime};

use super::when::local;
use crate::page::Page;

/// What the feeds of a group's series are called: `tag-demo-emea`, in the order of the series. A
/// series without letters that every address may hold goes by its number.
pub fn names(page: &Page) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (index, meeting) in page.meetings.iter().enumerate() {
        let mut name = match &*slug(&meeting.name) {
            "" => format!("{}-{}", page.slug, index + 1),
            slug => format!("{}-{slug}", page.slug),
        };
        while names.contains(&name) {
            name = format!("{name}-{}", index + 1);
        }
        names.push(name);
    }
    names
}

/// The UIDs of a series' events. They hold nothing that changes when a meeting does, and not the
/// site's address, which may be added or changed later.
pub(super) struct Uids(String);

impl Uids {
    /// Those of the series with this one of the [`names`].
    pub(super) fn of(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// Of the rule's meeting on a day.
    pub(super) fn day(&self, date: NaiveDate) -> String {
        self.uid(&date.to_string())
    }

    /// Of a meeting that the rule does not have.
    pub(super) fn extra(&self, start: NaiveDateTime) -> String {
        self.uid(&format!("extra-{}", local(start)))
    }

    /// Of a part of the rule, by its name.
    pub(super) fn uid(&self, of: &str) -> String {
        format!("{}.{of}@tag-page", self.0)
    }
}

/// `tag-security-meeting` of "TAG Security meeting"
fn slug(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").to_ascii_lowercase()
}
