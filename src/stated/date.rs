//! Dates: what is said of one day is not said of the rule.

use std::ops::Range;

use chrono::{Datelike, Month, NaiveDate};

use super::text::Text;
use crate::schedule::Instant;

/// A date in a text.
#[derive(Debug)]
pub(super) struct Date {
    pub(super) at: Range<usize>,
    /// Whether what is said with it holds on all days from then on, and that was before now:
    /// "since 2025-02-11", "starting Tuesday, Feb 11, 2025".
    pub(super) since: bool,
}

macro_rules! month {
    () => {
        "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?-i:May)|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
    };
}

/// The dates of a text, in order.
pub(super) fn dates(text: &Text<'_>, now: Instant) -> Vec<Date> {
    let date = pattern!(concat!(
        r"(?i-u)\b(?:(?P<iso>\d{4}[-/]\d{1,2}[-/]\d{1,2})(?:T[\d:.]+Z?)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}",
        r"|\d{1,2}(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?(?P<dm>",
        month!(),
        r")\b\.?(?:,?\s{0,3}(?P<dmy>\d{4})\b)?|(?P<md>",
        month!(),
        r")\b\.?\s{1,3}(?:\d{1,2}(?:st|nd|rd|th)?\b(?:,?\s{0,3}(?P<mdy>\d{4})\b)?|(?P<my>\d{4})\b)",
        r"|(?:in|during|for|throughout)\s{1,3}",
        month!(),
        r"\b)"
    ));
    let clock = pattern!(r"(?i-u)^(?::\d|\.\d|\s{0,3}[ap]m\b)");
    let mut dates = Vec::new();
    for it in date.captures_iter(&text.plain) {
        let Some(whole) = it.get(0) else { continue };
        let at = whole.range();
        // "Dec 10:00" and "May 8am" are no dates.
        if clock.is_match(text.after(at.end, 6)) {
            continue;
        }
        let word = |name: &str| std::str::from_utf8(it.name(name)?.as_bytes()).ok();
        let year = word("dmy").or(word("mdy")).or(word("my"));
        let month = word("dm")
            .or(word("md"))
            .and_then(|it| it.get(..3)?.parse::<Month>().ok());
        let first = year.zip(month).and_then(|(year, month)| {
            NaiveDate::from_ymd_opt(year.parse().ok()?, month.number_from_month(), 1)
        });
        let iso = word("iso").and_then(|it| it.replace('/', "-").parse::<NaiveDate>().ok());
        let past = iso
            .or(first)
            .is_none_or(|it| it.num_days_from_ce() <= now.num_days_from_ce());
        let since = past && is_since(text.before(at.start, 40, 0));
        dates.push(Date { at, since });
    }
    dates
}

/// Whether what stands before a date says that it is the first of many, that somebody looked on
/// that day, or that it is left out.
fn is_since(before: &[u8]) -> bool {
    pattern!(concat!(
        r"(?i-u)\b(?:start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|since|from|as\s+of|effective|seen|checked|read|",
        r"reviewed|updated|retrieved|accessed|published|except(?:ing)?|excluding|no\s+(?:meetings?|calls?)|not|skip\w*)",
        r"(?:\s+(?:on|in|at|from|with|for|it|the))?[\s:,]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]*)?$"
    ))
    .is_match(before)
}
