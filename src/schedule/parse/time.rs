//! The time of day.

use chrono::NaiveTime;
use winnow::Parser;
use winnow::combinator::opt;

use super::no_time::{bare, no_time};
use super::trouble::{Mended, Parsed, Trouble};
use super::word::{comma, next, one_of, said, whole};

const MISSING: &str = "the time is missing here";
pub(super) const TIME: &str = "every Wednesday at 16:00 UTC";

/// "at 16:00", "at 9:30", "@ 4 pm", ", noon"
pub(super) fn at(input: &mut &str) -> Parsed<NaiveTime> {
    comma(input)?;
    let at = opt(one_of(&["at", "@"])).parse_next(input)?;
    let word = next(input);
    if at.is_none() && !(word.starts_with(|c: char| c.is_ascii_digit()) || word == "noon") {
        let text = whole.parse_next(&mut { *input }).unwrap_or_default();
        let trouble = match text {
            "" => MISSING.to_owned(),
            text => format!("`{text}` stands where the time is expected, such as \"at 16:00\""),
        };
        // "every Wednesday midnight UTC", "every Wednesday Europe/Berlin"
        let mended = if text == "midnight" {
            Mended::Part("at 00:00 ".to_owned())
        } else {
            Mended::Before(" at 16:00 ".to_owned())
        };
        return Err(Trouble::suggest(text, trouble, mended, TIME));
    }
    let time = time(input)?;
    let further = input.trim_start().strip_prefix(',').map(str::trim_start);
    let is_time = |it: &str| it.starts_with(|c: char| c.is_ascii_digit());
    if matches!(next(input).as_str(), "and" | "or" | "&") || further.is_some_and(is_time) {
        return Err(Trouble::of(
            input.trim(),
            "two times are two rules: give each a meeting of its own",
            TIME,
        ));
    }
    Ok(time)
}

/// "16:00", "9:30", "4 pm", "4:30 pm"; a bare hour can be read two ways and is refused.
fn time(input: &mut &str) -> Parsed<NaiveTime> {
    let start = *input;
    let word = Trouble::expect(whole, MISSING, TIME).parse_next(input)?;
    let lower = word.to_ascii_lowercase();
    if lower == "noon" {
        return Ok(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default());
    }
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
    if minute.is_empty() && afternoon.is_none() && hour.parse::<u32>().is_ok() {
        *input = start;
        return Err(bare(word));
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
        let rest = std::mem::replace(input, start);
        // "13 pm" says the same twice.
        let whole = number(hour, 2..=2).filter(|hour| (13..24).contains(hour));
        if let (Some(hour), Some(true)) = (whole, afternoon) {
            let minute = if minute.is_empty() { "00" } else { minute };
            let said = said(start, rest);
            return Trouble::mend(
                said,
                format!("`{said}` counts the hours to 24 and to 12 at once"),
                Mended::Part(format!("{hour}:{minute} ")),
                TIME,
            );
        }
        no_time(word, &lower)
    })
}

fn half(word: &str) -> Option<bool> {
    match word.to_ascii_lowercase().as_str() {
        "am" | "a.m." => Some(false),
        "pm" | "p.m." => Some(true),
        _ => None,
    }
}

pub(super) fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<u32> {
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
