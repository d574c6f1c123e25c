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
    /// Which day it is, if it is one.
    pub(super) day: Option<Day>,
}

/// A day of a year.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day {
    pub(super) date: NaiveDate,
    /// Whether the year is written; where it is not, it is the next such day.
    pub(super) sure: bool,
}

impl Day {
    fn next(day: u32, month: u32, now: Instant) -> Option<Self> {
        let today = now.date_naive();
        let years = [today.year(), today.year() + 1].into_iter();
        let mut dates = years.filter_map(|year| NaiveDate::from_ymd_opt(year, month, day));
        let date = dates.find(|date| *date >= today)?;
        Some(Self { date, sure: false })
    }
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
        r"|(?P<first>\d{1,2})(?:st|nd|rd|th)?\s{1,3}(?:of\s{1,3})?(?P<dm>",
        month!(),
        r")\b\.?(?:,?\s{0,3}(?P<dmy>\d{4})\b)?|(?P<md>",
        month!(),
        r")\b\.?\s{1,3}(?:(?P<last>\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s{0,3}(?P<mdy>\d{4})\b)?|(?P<my>\d{4})\b)",
        r"|(?:in|during|for|throughout)\s{1,3}",
        month!(),
        r"\b|(?P<when>in|during|of|before|until|till|through|from|by)\s{1,3}(?P<year>(?:19|20)\d\d)\b)"
    ));
    let clock = pattern!(r"(?i-u)^(?::\d|\.\d|\s{0,3}[ap]m\b)");
    // "from 2000 UTC" is a time, "2000-2100 UTC" are two.
    let four = pattern!(
        r"(?-u)^(?:\s{0,3}(?i:hrs?|hours|h)\b|\s{0,3}\(?[A-Z]{1,4}\b|\s{0,3}[-/]|\s(?:to|until|and|or)\s)"
    );
    let mut dates = Vec::new();
    let mut start = 0;
    while let Some(it) = date.captures_at(&text.plain, start) {
        let Some(whole) = it.get(0) else { break };
        let at = whole.range();
        start = at.end;
        // "Dec 10:00" and "May 8am" are no dates.
        if clock.is_match(text.after(at.end, 6)) {
            continue;
        }
        let word = |name: &str| std::str::from_utf8(it.name(name)?.as_bytes()).ok();
        if let Some((when, year)) = word("when").zip(word("year")) {
            // "from 2027-01-06" has more than the year.
            if text.after(at.end, 1) == b"-" {
                start -= year.len();
                continue;
            }
            let founded = is_founded(text.before(at.start, 24, 0));
            // What is said of this year holds.
            let this = now.year();
            let holds = when.eq_ignore_ascii_case("in") && year.parse() == Ok(this);
            if !four.is_match(text.after(at.end, 8)) && !founded && !holds {
                let past = year.parse().is_ok_and(|year: i32| year <= this);
                let since = past && when.eq_ignore_ascii_case("from");
                dates.push(Date {
                    at,
                    since,
                    day: None,
                });
            }
            continue;
        }
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
        let number = |name: &str| word(name).and_then(|it| it.parse::<u32>().ok());
        let written = number("first").or(number("last")).zip(month);
        let day = written.and_then(|(day, month)| match first {
            Some(first) => first.with_day(day).map(|date| Day { date, sure: true }),
            None => Day::next(day, month.number_from_month(), now),
        });
        let day = iso.map(|date| Day { date, sure: true }).or(day);
        dates.push(Date { at, since, day });
    }
    dates
}

/// "founded in 2016": since when there is a group, not when it meets.
fn is_founded(before: &[u8]) -> bool {
    pattern!(concat!(
        r"(?i-u)\b(?:found|creat|form|start|launch|establish|charter|incorporat|born|began|begun|beg[iu]nn?ing|",
        r"exist|active|run|together|accept|join|graduat|donat|open-?sourc)\w*\s+(?:back\s+)?$"
    ))
    .is_match(before)
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
