//! Where a text says something else than the rule.

use std::ops::Range;

use chrono::NaiveDate;

/// Where a text says something else than the rule, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// The bytes of the text.
    pub at: Range<usize>,
    /// What the text says, and what the rule says.
    pub message: String,
    /// What to write or to leave out. What stands in backticks can be written in place of [`at`](Self::at)
    /// (or, of an origin, in place of the rule).
    pub help: String,
    /// How they differ.
    pub kind: Kind,
}

/// How a text and a rule differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// The text says another time or day than the rule, always or in a part of the year.
    Other,
    /// Of this day the text says something else than the rule, unless an exception says the same.
    Day(NaiveDate),
    /// The rule is pinned to UTC, and the text speaks of a wall clock: the meeting moves for everyone
    /// who changes clocks.
    Origin {
        /// The zone of that wall clock.
        zone: &'static str,
        /// The rule in that zone; none where its days could not be said there.
        sentence: Option<String>,
    },
}
