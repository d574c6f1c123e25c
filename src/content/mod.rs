//! The content file, read: YAML text → [`Page`], or a [`Report`] of everything that is wrong.
//!
//! The way of a file, a module each: `file` (bytes → text), `compose` (YAML events → a tree that
//! remembers where each node stands), `reader` (tree → the shapes of `raw`, which know no rules),
//! then `page::validate` (shapes → model). Each step writes what it refuses into one list of
//! `problems` and goes on, so that an editor sees every fault at once.

mod aligned;
mod all;
mod compose;
mod field;
mod file;
mod most;
mod node;
mod problems;
pub(crate) mod raw;
mod reader;
mod schema;
mod source;
mod syntax;
mod visible;

use std::path::Path;

use self::problems::Whole;
use self::source::Source;
use crate::page::{Page, validate};
use crate::report::Report;

pub(crate) use self::all::all;
pub(crate) use self::field::{Field, Given};
pub(crate) use self::problems::Problems;
pub use self::schema::schema;

/// A content file that has been read.
pub(crate) struct Read {
    /// Its page, unless an error stands in the way.
    pub(crate) page: Option<Page>,
    /// What is to be said of it.
    pub(crate) report: Report,
}

/// Looks for more than what stands in the way of a page: at its slug, at the shapes of the file, and at
/// the page if there is one.
pub(crate) type Inspect<'i> = &'i dyn Fn(&str, &raw::Page, Option<&Page>, &Problems<'_>);

/// Reads a content file; the page's slug is the stem of the file's name.
///
/// # Errors
/// [`Report`] names everything that is wrong with the file, each with what to write instead.
pub fn load(path: &Path) -> Result<Page, Report> {
    inspect(path, &|_, _, _, _| {}).page()
}

/// Reads a content file, and has it looked at.
pub(crate) fn inspect(path: &Path, inspect: Inspect<'_>) -> Read {
    let name = path.display().to_string();
    match file::text(path) {
        Ok(text) => {
            let slug = path.file_stem().unwrap_or_default().to_string_lossy();
            inspect_text(&name, &slug, &text, inspect)
        }
        Err(Whole {
            code,
            message,
            help,
        }) => Read {
            page: None,
            report: Report::of_file(&name, code, &message, &help),
        },
    }
}

/// Reads the text of a content file that is called `name` in messages.
///
/// # Errors
/// [`Report`] names everything that is wrong with the text, each with what to write instead.
///
/// ```
/// let page = tag_page::content::read("tag.yaml", "tag", "title: TAG Security").unwrap();
/// assert_eq!(&*page.title, "TAG Security");
///
/// let report = tag_page::content::read("tag.yaml", "tag", "tilte: TAG Security").unwrap_err();
/// assert_eq!(report.diagnostics()[0].help, "did you mean `title`?");
/// ```
pub fn read(name: &str, slug: &str, text: &str) -> Result<Page, Report> {
    inspect_text(name, slug, text, &|_, _, _, _| {}).page()
}

/// Reads the text of a content file, and has it looked at.
pub(crate) fn inspect_text(name: &str, slug: &str, text: &str, inspect: Inspect<'_>) -> Read {
    let source = Source::new(text);
    let problems = Problems::new(&source);
    if let Err(whole) = file::slug(slug) {
        problems.add_whole(&whole);
    }
    let root = compose::compose(&source, &problems);
    let raw = root.and_then(|root| reader::read::<raw::Page>(&root, &problems));
    let page = raw.and_then(|raw| {
        let shapes = raw.value.clone();
        let page = validate::page(slug, raw, &problems);
        inspect(slug, &shapes, page.as_ref(), &problems);
        page
    });
    let report = problems.into_report(name);
    Read {
        page: page.filter(|_| !report.has_errors()),
        report,
    }
}

impl Read {
    fn page(self) -> Result<Page, Report> {
        self.page.ok_or(self.report)
    }
}
