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

/// What the page's group and its meetings are called, and where a text speaks of meetings.
pub(super) struct Own {
    names: Vec<Name>,
    meets: Vec<Range<usize>>,
}

impl Own {
    /// On a page without a name every meeting is its own.
    pub(super) fn new(names: &[&str], text: &Text<'_>) -> Self {
        let meets = pattern!(concat!(
            r"(?i-u)\b(?:meets?|met|gathers?|convenes?|(?:gets?|comes?)\s+together|meetings?|calls?|syncs?|",
            r"sessions?|stand-?ups?|meet-?ups?)\b"
        ));
        Self {
            names: names.iter().filter_map(|name| Name::new(name)).collect(),
            meets: meets.find_iter(&text.plain).map(|it| it.range()).collect(),
        }
    }

    /// Whether what stands at `at` in a sentence is said of somebody else's meeting.
    pub(super) fn is_of_others(
        &self,
        text: &Text<'_>,
        sentence: &Range<usize>,
        at: &Range<usize>,
    ) -> bool {
        const FAR: usize = 160;
        let next = self.meets.partition_point(|it| it.start < at.start);
        let from = at.start.saturating_sub(FAR).max(sentence.start);
        let to = at.end.saturating_add(FAR).min(sentence.end);
        let before = next.checked_sub(1).map(|last| &self.meets[last]);
        let before = before.filter(|it| from <= it.start && it.end <= at.start);
        let after = self.meets[next..].iter().find(|it| at.end <= it.start);
        let after = after.filter(|it| it.end <= to);
        let (spoken, clause) = match (before, after) {
            (Some(it), _) => (it, from..at.start),
            (None, Some(it)) => (it, at.end..to),
            (None, None) => return false,
        };
        !self.has(&who(&text.plain[clause.start..spoken.start]))
            || !self.has(&with(&text.plain[spoken.end..clause.end]))
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
