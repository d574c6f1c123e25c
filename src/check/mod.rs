//! What could make a visitor miss a meeting, found before it is published: more than what stands in
//! the way of a page.
//!
//! Each module looks for one kind of thing, in the shapes of the file (which know where everything
//! stands) and in the page (which knows what it means). What is found and is as it should be can be
//! let pass by a waiver beside the content. What depends on today's date is never an error.

mod addresses;
mod calendar;
mod diff;
mod groups;
mod labels;
mod links;
mod next;
mod passcode;
mod people;
mod request;
mod rooms;
mod texts;
mod times;
mod urls;
mod waivers;
mod zoom;

use std::path::PathBuf;

use self::links::links;
use self::texts::texts;
use self::urls::urls;
use crate::content::{self, Problems, raw};
use crate::page::Page;
use crate::report::{Report, Reports};
use crate::schedule::Instant;

pub use self::request::Request;

/// Content files that have been checked.
pub struct Checked {
    /// The pages of the files without errors, in their order.
    pub pages: Vec<Page>,
    /// What is to be said of each file.
    pub reports: Reports,
}

/// Checks content files, and all those that lie in folders, as they are `at` an instant.
pub fn check(paths: &[PathBuf], at: Instant) -> Checked {
    let (pages, reports) = content::all(paths, |path| content::inspect(path, &inspection(at)));
    Checked { pages, reports }
}

/// Checks the text of a content file that is called `name` in messages.
pub fn check_text(name: &str, slug: &str, text: &str, at: Instant) -> (Option<Page>, Report) {
    let read = content::inspect_text(name, slug, text, &inspection(at));
    (read.page, read.report)
}

/// All that is looked for.
fn inspection(at: Instant) -> impl Fn(&str, &raw::Page, Option<&Page>, &Problems<'_>) {
    move |slug, raw, page, problems| {
        let texts = texts(raw);
        let links = links(&texts, problems);
        labels::inspect(&links, problems);
        addresses::inspect(raw, &links, problems);
        zoom::inspect(&links, problems);
        rooms::inspect(raw, &texts, &links, problems);
        passcode::inspect(raw, &texts, problems);
        groups::inspect(slug, raw, &texts, &links, problems);
        people::inspect(raw, at, problems);
        times::inspect(raw, &texts, &links, at, problems);
        if let Some(page) = page {
            calendar::inspect(raw, page, at, problems);
        }
        waivers::apply(raw, at, problems);
    }
}
