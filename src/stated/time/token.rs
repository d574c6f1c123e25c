//! What looks like a time of day: "16:00", "8am", "4:30 p.m.", "1600", "noon", and a bare "8" that a
//! neighbour may make one.

use std::ops::Range;

use chrono::NaiveTime;

use crate::stated::text::Text;

/// What looks like a time of day.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) at: Range<usize>,
    pub(super) hour: u32,
    pub(super) minute: u32,
    /// Whether it says am (`false`) or pm.
    pub(super) half: Option<bool>,
    pub(super) form: Form,
}

/// How much a token looks like a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// "16:00", "8am", "noon": it is one.
    Clear,
    /// "16.00", "16h": with a zone.
    Loose,
    /// "1600": with a zone, or it is a year.
    Four,
    /// "8": with a zone, behind "at" or before a time.
    Bare,
}

impl Token {
    /// The time of day, if there is one.
    pub(super) fn time(&self) -> Option<NaiveTime> {
        on_24_hours(self.hour, self.minute, self.half)
    }

    /// The same in the form of a later one that it goes with: "8-9am" begins at 8am, "11-1pm" at 11am.
    pub(super) fn like(&self, last: &Self) -> Self {
        let mut like = self.clone();
        if like.half.is_none() && last.half.is_some() && (1..=12).contains(&like.hour) {
            like.half = last.half;
            if like.time() > last.time() {
                like.half = last.half.map(|afternoon| !afternoon);
            }
        }
        if like.form == Form::Bare {
            like.form = last.form;
        } else if like.form == last.form && like.at != last.at {
            // "1500/1600 UTC": what is before the zone need not say more.
            like.form = Form::Clear;
        }
        like
    }
}

/// The time of day, if there is one; `half` is whether it says am (`false`) or pm.
pub(in crate::stated) fn on_24_hours(
    hour: u32,
    minute: u32,
    half: Option<bool>,
) -> Option<NaiveTime> {
    let hour = match half {
        Some(afternoon) if (1..=12).contains(&hour) => hour % 12 + if afternoon { 12 } else { 0 },
        // "15:00 PM" is 15:00; "24:00" is the next day's 00:00.
        _ if hour == 24 && minute == 0 => 0,
        _ => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// Everything that looks like a time and lies in none of `others`, which are in order.
pub(super) fn tokens(text: &Text<'_>, others: &[Range<usize>]) -> Vec<Token> {
    let number = pattern!(
        r"(?i-u)(?P<word>\b(?:12|0?0)(?::00)?\s{0,2}\((?:noon|midnight)\)|\b(?:12(?::00)?\s{0,2})?(?:noon|midday|midnight)\b)|(?P<four>\d{4})|(?P<hour>\d{1,2})(?:(?P<mark>[:.h])(?P<minute>[0-5]\d)(?::[0-5]\d)?|(?P<h>h\b))?(?:\s{0,3}(?P<half>[ap])m\b)?"
    );
    let mut others = others.iter().peekable();
    let mut found = Vec::new();
    for it in number.captures_iter(&text.plain) {
        let Some(whole) = it.get(0) else { continue };
        let at = whole.range();
        while others.next_if(|other| other.end <= at.start).is_some() {}
        let inside = others.peek().is_some_and(|other| other.start < at.end);
        if inside || !stands_alone(text, &at) {
            continue;
        }
        let digits = |name: &str| -> Option<u32> {
            let digits = it.name(name)?.as_bytes();
            std::str::from_utf8(digits).ok()?.parse().ok()
        };
        let half = it
            .name("half")
            .map(|it| it.as_bytes().eq_ignore_ascii_case(b"p"));
        let (hour, minute, form) = if let Some(word) = it.name("word") {
            let midnight = word.as_bytes().to_ascii_lowercase();
            let midnight = midnight.windows(8).any(|it| it == b"midnight");
            (if midnight { 0 } else { 12 }, 0, Form::Clear)
        } else if let Some(four) = digits("four") {
            (four / 100, four % 100, Form::Four)
        } else {
            let form = match it.name("mark").map(|it| it.as_bytes()) {
                Some(b":") => Form::Clear,
                _ if half.is_some() => Form::Clear,
                None if it.name("h").is_none() => Form::Bare,
                _ => Form::Loose,
            };
            (
                digits("hour").unwrap_or(24),
                digits("minute").unwrap_or(0),
                form,
            )
        };
        let token = Token {
            at,
            hour,
            minute,
            half,
            form,
        };
        if token.time().is_some() {
            found.push(token);
        }
    }
    found
}

/// Whether it is no part of a longer number, a word, an amount or an offset.
fn stands_alone(text: &Text<'_>, at: &Range<usize>) -> bool {
    let before = text.before(at.start, 6, 0);
    let after = text.after(at.end, 3);
    let offset =
        pattern!(r"(?i-u)(?:utc|gmt)(?:[+-]\s{0,2}|\s[+-])$|[\w.:,$#=%+\\]$|\w-$").is_match(before);
    let list = before.ends_with(b",");
    let glued = pattern!(r"(?-u)^(?:[\d%$_=\\]|[:.,]\d|[a-z]|[A-Z]{1,2}[a-z])").is_match(after);
    (!offset || list || is_zone_end(before)) && !glued
}

/// "PT-9am", "am-9": the hyphen of a range.
fn is_zone_end(before: &[u8]) -> bool {
    pattern!(r"(?-u)(?:[A-Z]|[AaPp][Mm]|\d)-$").is_match(before)
        && !pattern!(r"(?i-u)(?:utc|gmt)-$").is_match(before)
}
