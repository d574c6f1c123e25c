//! What a change of content does for visitors, in words, for `tag-page check --diff`.
//!
//! Two pages are compared by what comes of them: each series by its dates of the next twelve months
//! (`changes`, which pairs the dates of two calendars), and everything else by what is shown. A
//! sentence that is written otherwise and gives the same dates changes nothing. Dates are told by
//! the group's own clock; what members are told ([`Difference::announcement`]) has UTC beside it, so
//! that it can be read anywhere. The day of a review and the end of a lead's term are no part of a
//! page, so nothing is said of them: no visitor sees either, and the check says when they are over.

mod align;
mod announcement;
mod calendars;
mod changes;
mod compared;
mod differences;
mod distance;
mod effect;
mod end;
mod found;
mod held;
mod hint;
mod joining;
mod json;
mod leads;
mod line;
mod links;
mod markdown;
mod matched;
mod own;
mod rest;
mod rule;
mod run;
mod series;
mod shift;
mod single;
mod slot;
mod span;
mod text;
mod when;

use std::rc::Rc;

use self::found::Found;
use self::own::Own;
use crate::page::Page;
use crate::schedule::Instant;

pub use self::differences::{Differences, differences};
pub use self::line::{Line, Matter};

/// What a change of a page does for visitors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    slug: Rc<str>,
    title: Rc<str>,
    lines: Vec<Line>,
    announcement: Option<String>,
    dates: Vec<DateChange>,
}

/// A date that is another one now, or new, or gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateChange {
    /// The name of its series.
    pub series: Rc<str>,
    /// When the meeting was to start, if there was one.
    pub from: Option<Instant>,
    /// When it starts now, if there is one.
    pub to: Option<Instant>,
}

/// What the change from one page to another does for visitors, as far as they can notice it after
/// `at`.
pub fn difference(old: &Page, new: &Page, at: Instant) -> Difference {
    let mut found = Found::default();
    let [before, after] = [old, new].map(Own::all);
    let all = Own::matched(&before, &after);
    for (old, new) in &all.both {
        series::series(&old.series, &new.series, at, &mut found);
    }
    for it in &all.new {
        series::added(&it.series, at, &mut found);
    }
    for it in &all.gone {
        series::removed(&it.series, at, &mut found);
    }
    if all.shuffled {
        let text = "The meetings stand in another order.";
        found.line(Matter::Page, text.to_owned());
    }
    calendars::calendars(old, new, &all, &mut found);
    leads::leads(&old.leads, &new.leads, &mut found);
    links::links(&old.links, &new.links, &mut found);
    rest::rest(old, new, &mut found);
    Difference::of(new, found)
}

impl Difference {
    fn of(page: &Page, mut found: Found) -> Self {
        found.lines.sort_by_key(|it| it.matter);
        Self {
            slug: page.slug.clone(),
            title: page.title.clone(),
            announcement: announcement::announcement(page, &found.clauses),
            lines: found.lines,
            dates: found.dates,
        }
    }

    /// The page's name among the site's files.
    pub fn slug(&self) -> &str {
        &self.slug
    }

    /// The group's name.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Whether there is nothing to say, not even to the editor.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Whether visitors notice anything.
    pub fn is_noticed(&self) -> bool {
        self.lines.iter().any(|it| it.matter.is_for_visitors())
    }

    /// What changes, the weightiest first; then what changes nothing, and what the editor should do.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// A sentence or two for members, who may be anywhere: plain text on one line, for a chat or a
    /// mailing list. There is one if dates or leads are others now.
    pub fn announcement(&self) -> Option<&str> {
        self.announcement.as_deref()
    }

    /// Every date that is another one now; each is counted in one of the lines.
    pub fn dates(&self) -> &[DateChange] {
        &self.dates
    }
}
