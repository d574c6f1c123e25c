//! The calendar feeds: what they hold, and what other programs read in them.

mod agree;
mod compare;
mod copies;
mod files;
mod hostile;
mod readers;
mod revisions;
mod shapes;

use std::path::Path;

use tag_page::calendar;
use tag_page::content;
use tag_page::page::{Dated, Page};

use crate::support::dated;

/// A page, and its series.
struct Group {
    page: Page,
    series: Vec<Dated>,
}

impl Group {
    /// The group of a content file in this repository.
    fn load(path: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        Self::of(content::load(&path).unwrap_or_else(|report| panic!("{report}")))
    }

    fn of(page: Page) -> Self {
        Self {
            series: dated(&page),
            page,
        }
    }

    /// The group without the series of these names.
    fn without(&self, names: &[&str]) -> Self {
        let mut page = self.page.clone();
        let meetings = page.meetings.iter();
        let left = meetings.filter(|it| !names.contains(&&*it.name));
        page.meetings = left.cloned().collect();
        Self::of(page)
    }

    /// Its feeds: that of the group, then one of each series, if there are several.
    fn feeds(&self) -> Vec<(String, String)> {
        calendar::feeds(&self.page, &self.series)
    }
}
