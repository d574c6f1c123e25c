//! The content file, read: YAML text → [`Page`], or a [`Report`] of everything that is wrong.
//!
//! The way of a file, a module each: `file` (bytes → text), `compose` (YAML events → a tree that
//! remembers where each node stands), `reader` (tree → the shapes of `raw`, which know no rules),
//! then `page::validate` (shapes → model). Each step writes what it refuses into one list of
//! `problems` and goes on, so that an editor sees every fault at once.

mod all;
mod compose;
mod field;
mod file;
mod node;
mod problems;
pub(crate) mod raw;
mod reader;
mod render;
mod report;
mod source;
mod syntax;

use std::path::Path;

use self::problems::Whole;
use self::source::Source;
use crate::page::{Page, validate};

pub use self::all::{Reports, load_all};
pub(crate) use self::field::{Field, Given};
pub(crate) use self::problems::Problems;
pub use self::report::{Place, Problem, Report};

/// Reads a content file; the page's slug is the stem of the file's name.
///
/// # Errors
/// [`Report`] names everything that is wrong with the file, each with what to write instead.
pub fn load(path: &Path) -> Result<Page, Report> {
    let name = path.display().to_string();
    let text = file::text(path).map_err(|whole| Report::of_file(&name, whole))?;
    let slug = path.file_stem().unwrap_or_default().to_string_lossy();
    read(&name, &slug, &text)
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
/// assert_eq!(report.problems()[0].help, "did you mean `title`?");
/// ```
pub fn read(name: &str, slug: &str, text: &str) -> Result<Page, Report> {
    let source = Source::new(text);
    let problems = Problems::new(&source);
    if let Err(Whole { message, help }) = file::slug(slug) {
        problems.add_whole(&message, &help);
    }
    let page = compose::compose(&source, &problems)
        .and_then(|root| reader::read(&root, &problems))
        .and_then(|raw| validate::page(slug, raw, &problems));
    match page {
        Some(page) if problems.is_empty() => Ok(page),
        _ => Err(problems.into_report(name)),
    }
}
