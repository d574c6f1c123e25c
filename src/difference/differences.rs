//! What a change does to the pages of a site.

use super::calendars::copies;
use super::found::Found;
use super::matched::Matched;
use super::own::Own;
use super::when::count;
use super::{Difference, Matter, difference, series};
use crate::page::Page;
use crate::schedule::Instant;

/// What a change does to the pages of a site, each page once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differences {
    /// The pages about which there is something to say: those that are there in their order, then
    /// those that are gone.
    pub pages: Vec<Difference>,
    /// The pages, by their slugs, that nothing can be said about, for their content had errors before.
    pub unread: Vec<String>,
}

/// What the change from some pages to others does for visitors, as far as they can notice it after
/// `at`. Pages are the same if they have the same slug, or else the same title and series: such a
/// page has been renamed. The `broken` ones, by their slugs, were there before and could not be read.
pub fn differences(old: &[Page], broken: &[&str], new: &[Page], at: Instant) -> Differences {
    let read = |page: &&Page| !broken.contains(&&*page.slug);
    let new: Vec<_> = new.iter().filter(read).cloned().collect();
    let pages = Matched::of(
        old,
        &new,
        &[
            &|one: &Page, other| one.slug == other.slug,
            &|one, other| one.title == other.title && one.meetings == other.meetings,
        ],
    );
    let both = pages.both.iter();
    let kept = both.map(|(old, new)| difference(old, new, at));
    let added = pages.new.iter().map(|page| added(page, at));
    let removed = pages.gone.iter().map(|page| removed(page, at));
    let all = kept.chain(added).chain(removed);
    Differences {
        pages: all.filter(|it| !it.is_empty()).collect(),
        unread: broken.iter().map(ToString::to_string).collect(),
    }
}

impl Differences {
    /// Whether there is nothing to say about any page.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty() && self.unread.is_empty()
    }

    /// That nothing can be said about a page, for each such page.
    pub(super) fn doubts(&self) -> impl Iterator<Item = String> {
        self.unread.iter().map(|slug| {
            format!(
                "The content of {slug} had errors before: what changes on its page cannot be said."
            )
        })
    }
}

fn added(page: &Page, at: Instant) -> Difference {
    let mut found = Found::default();
    for it in Own::all(page) {
        series::added(&it.series, at, &mut found);
    }
    let meetings = count(page.meetings.len(), "series");
    found.line(Matter::Page, format!("The page is new, with {meetings}."));
    Difference::of(page, found)
}

fn removed(page: &Page, at: Instant) -> Difference {
    let mut found = Found::default();
    for it in Own::all(page) {
        series::removed(&it.series, at, &mut found);
    }
    copies(false, &mut found);
    let text = "The page is gone, and its calendar feeds with it: calendars that follow one are \
        told nothing more.";
    found.line(Matter::Page, text.to_owned());
    Difference::of(page, found)
}
