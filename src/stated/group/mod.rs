//! Whose meeting a sentence speaks of: that TAG Runtime meets on Tuesdays is no mistake on the page of
//! TAG Security.

mod name;
mod who;
mod word;

use std::ops::Range;

use self::name::Name;
use self::who::{Who, who, with};
use self::word::is_common;
use super::text::Text;

/// What the page's group and its meetings are called.
pub(super) struct Own {
    names: Vec<Name>,
}

impl Own {
    /// On a page without a name every meeting is its own.
    pub(super) fn new(names: &[&str]) -> Self {
        let names = names.iter().filter_map(|name| Name::new(name)).collect();
        Self { names }
    }

    /// Whether what stands at `at` in a sentence is said of somebody else's meeting.
    pub(super) fn is_of_others(
        &self,
        text: &Text<'_>,
        sentence: &Range<usize>,
        at: &Range<usize>,
    ) -> bool {
        const FAR: usize = 160;
        let meets = pattern!(concat!(
            r"(?i-u)\b(?:meets?|met|gathers?|convenes?|(?:gets?|comes?)\s+together|meetings?|calls?|syncs?|",
            r"sessions?|stand-?ups?|meet-?ups?)\b"
        ));
        let before = text.before(at.start, FAR, sentence.start);
        let after = text.after(at.end, FAR.min(sentence.end.saturating_sub(at.end)));
        let (clause, spoken) = match meets.find_iter(before).last() {
            Some(it) => (before, it),
            None => match meets.find(after) {
                Some(it) => (after, it),
                None => return false,
            },
        };
        !self.has(&who(&clause[..spoken.start()])) || !self.has(&with(&clause[spoken.end()..]))
    }

    /// Whether it is the page's group, as far as one can tell.
    fn has(&self, who: &Who) -> bool {
        match who {
            Who::Us => true,
            Who::Them => self.names.is_empty(),
            Who::Named(words) => {
                let telling: Vec<_> = words.iter().filter(|it| !is_common(it)).collect();
                self.names.is_empty()
                    || telling.is_empty()
                    || self.names.iter().any(|name| name.is(&telling))
            }
        }
    }
}
