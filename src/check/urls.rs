//! The addresses of content files, for a program that follows them: the check asks no server.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;

use super::links::links;
use super::texts::texts;
use crate::content;
use crate::report::Reports;

/// The addresses in content files, each once, in the order of the alphabet; and what is wrong with the
/// files.
pub(super) fn urls(paths: &[PathBuf]) -> (BTreeSet<String>, Reports) {
    let urls = RefCell::new(BTreeSet::new());
    let (_, reports) = content::all(paths, |path| {
        content::inspect(path, &|_, raw, _, problems| {
            let found = links(&texts(raw), problems)
                .into_iter()
                .map(|it| it.address);
            urls.borrow_mut().extend(found);
        })
    });
    (urls.into_inner(), reports)
}
