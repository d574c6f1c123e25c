//! What stands around weekdays.

use std::ops::Range;

use super::Days;
use crate::schedule::Ordinal;
use crate::stated::text::Text;

/// How a weekday belongs to the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// Not at all.
    None,
    /// "Monday and Thursday"
    And,
    /// "Tuesday/Wednesday"
    Either,
    /// "Monday to Friday" is when something is open.
    Span,
}

/// How what stands between two weekdays links them.
pub(super) fn link(text: &Text<'_>, between: Range<usize>) -> Link {
    const FAR: usize = 16;
    let Some(between) = text.plain.get(between).filter(|it| it.len() < FAR) else {
        return Link::None;
    };
    let and = pattern!(
        r"(?i-u)^\s{0,3}(?:(?:,|/|&|\band\s|\bor\s|\bon\s|\bthe\s|\bevery\s|\beach\s)\s{0,3}){1,3}$"
    );
    let span = pattern!(r"(?i-u)^\s{0,3}(?:-+|to\s|through\s|thru\s|until\s)\s{0,3}$");
    match between {
        it if span.is_match(it) => Link::Span,
        it if !and.is_match(it) => Link::None,
        it if it.contains(&b'/') => Link::Either,
        _ => Link::And,
    }
}

/// "non-Friday", "Monday.com"
pub(super) fn is_within_word(text: &Text<'_>, at: &Range<usize>) -> bool {
    let before = text.before(at.start, 8, 0);
    let days = pattern!(r"(?i-u)(?:days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)-$");
    pattern!(r"(?-u)(?:[#@_'.]|[A-Za-z]-)$").is_match(before) && !days.is_match(before)
        || pattern!(r"(?-u)^(?:\.[a-z]|_)").is_match(text.after(at.end, 2))
}

/// "of each month", "in the month", "every month"
pub(super) fn is_of_month(text: &Text<'_>, end: usize) -> bool {
    pattern!(concat!(
        r"(?i-u)^\s{1,3}(?:(?:of|in)\s{1,3}(?:(?:the|each|every|a)\s{1,3})?|(?:each|every|per)\s{1,3})",
        r"(?:calendar\s)?(?:month|quarter)"
    ))
    .is_match(text.after(end, 32))
}

/// "weekly on", "every 2 weeks on", "biweekly call:"
pub(super) fn is_rhythm(before: &[u8]) -> bool {
    pattern!(concat!(
        r"(?i-u)\b(?:(?:bi-?|semi-?)?weekly|fortnightly|monthly|weeks?)\b[\s,:-]*",
        r"(?:(?:meetings?|calls?|syncs?)[\s,:-]*)?(?:on\s+)?(?:the\s+)?$"
    ))
    .is_match(before)
}

/// "next Wednesday", "Wednesday the 2nd", "last Friday we met", "after the 4th Tuesday", "five Fridays"
pub(super) fn is_one_day(text: &Text<'_>, days: &Days) -> bool {
    let before = text.before(days.at.start, 40, 0);
    let after = text.after(days.at.end, 40);
    let one = pattern!(concat!(
        r"(?i-u)\b(?:next|this|coming|upcoming|previous|past|following|(?:after|before)(?:\s+the)?|",
        r"black|good|ash|easter|cyber|palm|patch|giving|super|casual)\s{1,3}$"
    ));
    let date = pattern!(concat!(
        r"(?i-u)^[\s,]{1,3}(?:the\s)?\d{1,2}(?:st|nd|rd|th)\b|",
        r"^\s{1,3}(?:of|in)\s{1,3}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    ));
    let counted = pattern!(r"(?i-u)\b(?:two|three|four|five|\d)\s{1,3}$");
    let plural = days.parts.iter().any(|part| part.plural);
    !plural && one.is_match(before)
        || counted.is_match(before)
        || date.is_match(after)
        || is_past(days, before, after)
}

/// "last Friday" is the one before today, unless it is "the last Friday", or one in a list.
fn is_past(days: &Days, before: &[u8], after: &[u8]) -> bool {
    let which =
        pattern!(r"(?i-u)(?:^|\n|\b(?:the|every|each|and|or|on|monthly)|[,:;(&/|-])\s{0,3}$");
    let told = pattern!(r"(?i-u)^\s{1,3}(?:we|i|our|they|was|were)\b");
    let [part] = days.parts.as_slice() else {
        return false;
    };
    part.ordinals == [Ordinal::Last] && (!which.is_match(before) || told.is_match(after))
}
