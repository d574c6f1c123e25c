//! The first part of a sentence: which days.

use chrono::{Month, Weekday};
use winnow::Parser;
use winnow::combinator::{alt, opt, preceded};

use super::trouble::{Parsed, Trouble};
use super::word::{keyword, list, whole};
use crate::schedule::{Dates, Months, Ordinal, Ordinals, Weekdays};

const NTH: &str = "1st and 3rd Wednesday of each month at 16:00 UTC";
const WEEKLY: &str = "every Wednesday at 16:00 UTC";

/// "every Monday and Thursday", "1st and 3rd Wednesday of each month except December"
pub(super) fn dates(input: &mut &str) -> Parsed<Dates> {
    let start = *input;
    let first = opt(whole)
        .parse_next(input)?
        .unwrap_or_default()
        .to_lowercase();
    *input = start;
    match first.as_str() {
        "" => Err(Trouble::of("", "the sentence is empty", NTH)),
        "every" => preceded(keyword("every"), weekly).parse_next(input),
        "twice" | "monthly" => Err(Trouble::of(
            &first,
            format!("`{first}` does not say which weekdays of the month are meant"),
            NTH,
        )),
        "biweekly" | "fortnightly" | "odd" | "even" => Err(not_yet(&first)),
        _ => monthly.parse_next(input),
    }
}

fn weekly(input: &mut &str) -> Parsed<Dates> {
    let start = *input;
    let next = opt(whole).parse_next(input)?.unwrap_or_default();
    *input = start;
    if next.eq_ignore_ascii_case("other") || next.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(not_yet(next));
    }
    let days =
        Trouble::expect(list(weekday), "a weekday is missing here", WEEKLY).parse_next(input)?;
    Weekdays::new(days)
        .map(Dates::Weekly)
        .ok_or_else(|| Trouble::of("", "a weekday is missing here", WEEKLY))
}

fn monthly(input: &mut &str) -> Parsed<Dates> {
    let start = *input;
    let ordinals = Trouble::expect(
        list(ordinal),
        "a rule begins with \"every\" or with which weekday of the month is meant",
        NTH,
    )
    .parse_next(input)?;
    let said = &start[..start.len() - input.len()];
    let ordinals = Ordinals::new(ordinals).ok_or_else(|| {
        *input = start;
        Trouble::of(
            said.trim_end(),
            "\"last\" beside \"4th\" or \"5th\" is the same day in some months and not in others",
            "last Wednesday of each month at 16:00 UTC",
        )
    })?;
    let weekday = Trouble::expect(weekday, "a weekday is missing here", NTH).parse_next(input)?;
    Trouble::expect(
        (
            keyword("of"),
            alt((keyword("each"), keyword("every"), keyword("the"))),
        )
            .void(),
        "\"of each month\" is missing here",
        NTH,
    )
    .parse_next(input)?;
    Trouble::expect(
        keyword("month"),
        "only \"of each month\" can be computed yet",
        NTH,
    )
    .parse_next(input)?;
    let except = opt(preceded(
        keyword("except"),
        Trouble::expect(
            list(month),
            "a month is missing here",
            "2nd Tuesday of each month except December at 16:00 UTC",
        ),
    ))
    .parse_next(input)?;
    let except: Months = except.into_iter().flatten().collect();
    if except.is_full() {
        return Err(Trouble::of("", "no month is left", NTH));
    }
    Ok(Dates::Monthly {
        ordinals,
        weekday,
        except,
    })
}

fn not_yet(word: &str) -> winnow::error::ErrMode<Trouble> {
    Trouble::of(
        word,
        format!(
            "rules with `{word}` cannot be computed yet: this version reads weekly rules and nth weekdays of a month"
        ),
        NTH,
    )
}

fn weekday(input: &mut &str) -> Parsed<Weekday> {
    // chrono reads "wed" and "Wednesday"; "Wednesdays" is only a spelling of it.
    whole
        .verify_map(|word: &str| {
            word.trim_end_matches(['s', 'S'])
                .parse()
                .or_else(|_| word.parse())
                .ok()
        })
        .parse_next(input)
}

fn month(input: &mut &str) -> Parsed<Month> {
    whole
        .verify_map(|word: &str| word.parse().ok())
        .parse_next(input)
}

fn ordinal(input: &mut &str) -> Parsed<Ordinal> {
    whole
        .verify_map(|word: &str| {
            Some(match word.to_ascii_lowercase().as_str() {
                "1st" | "first" => Ordinal::First,
                "2nd" | "second" => Ordinal::Second,
                "3rd" | "third" => Ordinal::Third,
                "4th" | "fourth" => Ordinal::Fourth,
                "5th" | "fifth" => Ordinal::Fifth,
                "last" => Ordinal::Last,
                _ => return None,
            })
        })
        .parse_next(input)
}
