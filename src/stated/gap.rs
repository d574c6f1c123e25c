//! What stands between weekdays and times that belong together, or right before them.

use std::ops::Range;

use super::text::Text;

/// What stands between two of them, with single blanks; nothing where that is long.
pub(super) struct Gap(Option<Vec<u8>>);

impl Gap {
    pub(super) fn new(text: &Text<'_>, at: Range<usize>) -> Self {
        const FAR: usize = 60;
        // Where the target of a link stood, there are many blanks.
        const BLANK: usize = 500;
        let gap = text.plain.get(at).filter(|gap| gap.len() < BLANK);
        let single = gap.map(|gap| {
            let mut single = gap.to_vec();
            single.dedup_by(|next, last| *next == b' ' && *last == b' ');
            single
        });
        Self(single.filter(|gap| gap.len() < FAR))
    }

    /// "Tuesdays of each month, biweekly at"
    pub(super) fn leads_to_time(&self) -> bool {
        self.is(pattern!(concat!(
            r"(?i-u)^\.?[\s,:(|@-]*(?:(?:(?:of|in)\s+(?:the|each|every|a)\s+(?:month|quarter|week)|every\s+month|",
            r"(?:bi-?)?weekly|monthly|every\s+(?:two|2|other)\s+weeks?|(?:meetings?|calls?)|time|at|from|starting|",
            r"starts|begins|beginning|about|around|approximately|the|mornings?|afternoons?|evenings?)\b[\s,:(|@-]*)*$"
        )))
    }

    /// "12:30 PM EST (9:30 AM PST)"
    pub(super) fn leads_to_same_time(&self) -> bool {
        self.is(pattern!(
            r"(?i-u)^[\s/,|(=~)-]*(?:(?:or|and|aka|ie|is)\s+)?[\s(]*$"
        ))
    }

    /// "16:00 UTC on Wednesdays"
    pub(super) fn leads_to_days(&self) -> bool {
        self.is(pattern!(
            r"(?i-u)^[\s,()]*(?:(?:on|every|each|the|alternate|alternating|other)\s+)*$"
        ))
    }

    fn is(&self, pattern: &regex::bytes::Regex) -> bool {
        self.0.as_ref().is_some_and(|gap| pattern.is_match(gap))
    }
}

/// Whether "daily at", "every week at" or "the call is at" stands before.
pub(super) fn is_rhythm(text: &Text<'_>, start: usize) -> bool {
    pattern!(concat!(
        r"(?i-u)\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|",
        r"(?:every|each)\s+(?:other\s+|2nd\s+|two\s+)?(?:day|weekday|weeks?|month))[\s,:(@-]*(?:(?:at|from)\s+)?$|",
        r"\b(?:(?:meetings?|calls?)\s+(?:is|are|starts?|begins?|takes?\s+place)(?:\s+held)?|we\s+(?:meet|start|begin))",
        r"\s+(?:always\s+)?at\s+$"
    ))
    .is_match(text.before(start, 40, 0))
}

/// Whether "moved from" stands before, and not before `from`.
pub(super) fn is_moved(text: &Text<'_>, start: usize, from: usize) -> bool {
    pattern!(r"(?i-u)\b(?:moved?|chang\w+|shift\w*|switch\w*)\s[^.;]{0,40}\bfrom\s+$")
        .is_match(text.before(start, 60, from))
}

/// Whether weekdays that come to `end` have a time of their own.
pub(super) fn is_followed_by_time(text: &Text<'_>, end: usize) -> bool {
    pattern!(r"(?i-u)^[\s,:(@-]*(?:(?:at|from)\s+)?(?:\d{1,2}(?::\d\d|\s?[ap]m)|noon\b)")
        .is_match(text.after(end, 24))
}
