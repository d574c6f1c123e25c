//! The time of day, and the first and last day.

use chrono::{Months, NaiveDate, NaiveTime};
use winnow::Parser;
use winnow::combinator::opt;

use super::trouble::{Parsed, Trouble};
use super::word::whole;

const TIME: &str = "every Wednesday at 16:00 UTC";
const UNTIL: &str = "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06";

/// "16:00", "9:30", "4 pm", "4:30 pm"; a bare hour can be read two ways and is refused.
pub(super) fn time(input: &mut &str) -> Parsed<NaiveTime> {
    let start = *input;
    let word = Trouble::expect(whole, "the time is missing here", TIME).parse_next(input)?;
    let lower = word.to_ascii_lowercase();
    let (digits, glued) = match lower.strip_suffix("am").map(|it| (it, Some(false))) {
        Some(am) => am,
        None => lower
            .strip_suffix("pm")
            .map_or((lower.as_str(), None), |it| (it, Some(true))),
    };
    let afternoon = match glued {
        None => opt(whole.verify_map(half)).parse_next(input)?,
        glued => glued,
    };
    let (hour, minute) = digits.split_once(':').unwrap_or((digits, ""));
    let refuse = |trouble: String| Trouble::of(word, trouble, TIME);
    if minute.is_empty() && afternoon.is_none() && hour.parse::<u32>().is_ok() {
        *input = start;
        return Err(refuse(format!(
            "`{word}` can be read two ways: write the minutes, or am or pm"
        )));
    }
    let parsed = number(hour, 1..=2)
        .zip(if digits.contains(':') {
            number(minute, 2..=2)
        } else {
            Some(0)
        })
        .and_then(|(hour, minute)| {
            NaiveTime::from_hms_opt(on_24_hours(hour, afternoon)?, minute, 0)
        });
    parsed.ok_or_else(|| {
        *input = start;
        refuse(format!("`{word}` is no time of day"))
    })
}

/// The first day: a date, or a month's first day.
pub(super) fn first_day(input: &mut &str) -> Parsed<NaiveDate> {
    day(input, Some)
}

/// The last day: a date, or a month's last day.
pub(super) fn last_day(input: &mut &str) -> Parsed<NaiveDate> {
    day(input, |month| {
        month.checked_add_months(Months::new(1))?.pred_opt()
    })
}

fn day(input: &mut &str, of_month: impl Fn(NaiveDate) -> Option<NaiveDate>) -> Parsed<NaiveDate> {
    let start = *input;
    let word = Trouble::expect(whole, "a date is missing here", UNTIL).parse_next(input)?;
    let date = match word.len() {
        7 => format!("{word}-01").parse().ok().and_then(of_month),
        10 => word.parse().ok(),
        _ => None,
    };
    date.ok_or_else(|| {
        *input = start;
        Trouble::of(
            word,
            format!("`{word}` is no date of the form 2026-12-02 or 2026-12"),
            UNTIL,
        )
    })
}

fn half(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().as_str() {
        "am" | "a.m." => Some(false),
        "pm" | "p.m." => Some(true),
        _ => None,
    }
}

fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
    (digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn on_24_hours(hour: u32, afternoon: Option<bool>) -> Option<u32> {
    match afternoon {
        None => Some(hour),
        Some(afternoon) => (1..=12)
            .contains(&hour)
            .then_some(hour % 12 + if afternoon { 12 } else { 0 }),
    }
}
