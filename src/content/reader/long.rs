//! Lists that are longer than any page's.

use super::super::most;
use super::super::node::Node;
use super::{Name, Reader};
use crate::report::Code;

impl<'de> Reader<'de, '_> {
    /// As much of a list as is read; what comes after it is refused as one.
    pub(super) fn cut(&self, entries: &'de [Node<'de>]) -> &'de [Node<'de>] {
        let key = match self.name {
            Name::Key(key) | Name::EntryOf(key) => key,
            Name::File => "",
        };
        let most = most::of(key);
        let Some((read, [first, ..])) = entries.split_at_checked(most) else {
            return entries;
        };
        self.problems.add(
            Code::Kind,
            &first.at,
            format!("{} must not have more than {most} entries", self.name),
            "delete those that nobody needs any more, or make a second page",
        );
        read
    }
}
