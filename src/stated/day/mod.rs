//! Weekdays, with what makes them a statement: "Tuesdays", "every Tuesday", "2nd and 4th Tuesday".

mod context;
mod name;

use std::ops::Range;

use chrono::Weekday;
use regex::bytes::Captures;

use self::context::{Link, is_of_month, is_one_day, is_rhythm, is_within_word, link};
pub(super) use self::name::read_day;
use self::name::read_ordinals;
use super::text::Text;
use crate::schedule::Ordinal;

/// One or more weekdays that belong together.
#[derive(Debug)]
pub(super) struct Days {
    /// The days with their ordinals.
    pub(super) at: Range<usize>,
    pub(super) parts: Vec<Part>,
    /// Where "every" or "each" begins, if it stands right before and nothing is left out.
    pub(super) every: Option<usize>,
    /// Whether it says by itself that it is about more than one day.
    pub(super) recurring: bool,
    /// "Tuesday/Wednesday": the one here, the other there.
    pub(super) either: bool,
}

/// A weekday.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) day: Weekday,
    pub(super) ordinals: Vec<Ordinal>,
    pub(super) plural: bool,
    /// "Wed": a day only beside a time, or in a name where it recurs.
    pub(super) short: bool,
    /// "Wednesday's": one day, but in a name.
    pub(super) owner: bool,
}

impl Days {
    /// Whether the day with that number, from Monday on, is one of them.
    pub(super) fn names(&self, number: usize) -> bool {
        let number_of = |part: &Part| part.day.num_days_from_monday() as usize;
        self.parts.iter().any(|part| number_of(part) == number)
    }
}

/// The weekdays of a text, in order, without those of "next Wednesday" and "Monday to Friday".
pub(super) fn days(text: &Text<'_>) -> Vec<Days> {
    let phrase = pattern!(concat!(
        r"(?-u)(?i:\b(?P<every>every(?:\s{1,3}single)?|each|alternat(?:e|ing))\s{1,3}(?P<other>(?:other|second|2nd)\s{1,3})?)?",
        r"(?i:\b(?P<ordinals>(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)",
        r"(?:(?:\s{0,3}(?:,|/|&|\band\b|\bor\b)){1,2}\s{0,3}(?:the\s)?",
        r"(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)){0,4})\s{1,3})?",
        r"\b(?P<day>(?P<long>(?i:mon|tues|wednes|thurs|fri|satur|sun)(?i:day)(?P<plural>(?i:s))?)|",
        r"(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun))(?P<next>\W|$)"
    ));
    let mut found: Vec<Days> = Vec::new();
    let mut start = 0;
    while let Some(it) = phrase.captures_at(&text.plain, start) {
        let Some(day) = it.name("day") else { break };
        start = day.end();
        let Some(days) = read(text, &it) else {
            continue;
        };
        let last = found.last_mut();
        let link = last
            .as_ref()
            .map_or(Link::None, |last| link(text, last.at.end..days.at.start));
        match (link, last) {
            (Link::Span, _) => {
                found.pop();
            }
            (Link::And | Link::Either, Some(last)) => {
                last.at.end = days.at.end;
                last.recurring |= days.recurring;
                last.every = None;
                last.either |= link == Link::Either;
                last.parts.extend(days.parts);
            }
            _ => found.push(days),
        }
    }
    found.retain(|days| !is_one_day(text, days));
    found
}

/// One weekday with what stands before it.
fn read(text: &Text<'_>, phrase: &Captures<'_>) -> Option<Days> {
    let has = |name: &str| phrase.name(name).is_some();
    let day = phrase.name("day")?;
    let written = phrase.name("ordinals");
    let mut at = written.map_or(day.start(), |it| it.start())..day.end();
    if is_within_word(text, &at) {
        return None;
    }
    let month = is_of_month(text, at.end);
    let mut ordinals = written.map_or(vec![], |it| read_ordinals(it.as_bytes()));
    if let Some(other) = phrase.name("other") {
        // "every second Tuesday" is every other one, unless it is of the month.
        if month && ordinals.is_empty() && !other.as_bytes().eq_ignore_ascii_case(b"other ") {
            ordinals = vec![Ordinal::Second];
            at.start = other.start();
        }
    } else if has("every") && !month {
        // So is "every 3rd Tuesday" every third one, but "every 1st and 3rd Tuesday" is of the month.
        if ordinals.len() < 2 {
            ordinals.clear();
        }
    }
    let plain = !has("other") && !has("ordinals");
    let every = phrase.name("every").filter(|it| {
        let each = it.as_bytes().first().is_some_and(|it| b"eE".contains(it));
        plain && each
    });
    let plural = has("plural");
    let rhythm = month || has("every") || is_rhythm(text.before(at.start, 40, 0));
    let part = Part {
        day: read_day(day.as_bytes()),
        plural,
        short: !has("long"),
        owner: phrase.name("next").is_some_and(|it| it.as_bytes() == b"'"),
        ordinals,
    };
    Some(Days {
        at,
        every: every.map(|it| it.start()),
        recurring: plural || rhythm || !part.ordinals.is_empty(),
        parts: vec![part],
        either: false,
    })
}
