//! What is found, as plain text for a terminal.

use std::fmt::{self, Display, Formatter};

use super::{Difference, Differences};

/// Where visitors notice nothing.
pub(super) const NOTHING: &str = "Nothing changes for visitors.";
/// Above what members are told.
pub(super) const FOR_MEMBERS: &str = "For members, to paste:";

impl Display for Difference {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.title, self.slug)?;
        if !self.is_noticed() {
            write!(f, "\n  {NOTHING}")?;
        }
        for line in &self.lines {
            write!(f, "\n  {line}")?;
        }
        if let Some(announcement) = &self.announcement {
            write!(f, "\n\n  {FOR_MEMBERS}\n  {announcement}")?;
        }
        Ok(())
    }
}

impl Display for Differences {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str(NOTHING);
        }
        let pages = self.pages.iter().map(ToString::to_string);
        let all: Vec<_> = pages.chain(self.doubts()).collect();
        f.write_str(&all.join("\n\n"))
    }
}
