//! Rules of the month.

use std::num::NonZeroU8;

use chrono::Weekday;
use winnow::Parser;
use winnow::combinator::opt;

use super::dates::{NTH, ONE};
use super::name::{
    month, ordinal, read_count, read_nth, read_ordinal, read_weekday, up_to, weekday,
};
use super::refused;
use super::trouble::{Mended, Parsed, Refusal, Trouble};
use super::word::{comma, list, next, one_of, said, skip, whole};
use crate::schedule::{Dates, Monthly, Months, Ordinals};

pub(super) const NTH_MONTH: &str =
    "3rd Tuesday of every 2nd month at 08:00 America/Los_Angeles from 2026-01";
pub(super) const QUARTERLY: &str =
    "3rd Tuesday of every 3rd month at 08:00 America/Los_Angeles from 2026-01";
const AFTER: &str = "Wednesday after the 4th Tuesday of each month at 05:30 UTC";
const EXCEPT: &str = "2nd Tuesday of each month except December at 16:00 UTC";

/// "1st and 3rd Wednesday of each month except December"
pub(super) fn nth_weekdays(input: &mut &str) -> Parsed<Dates> {
    let (ordinals, weekday) = nth(NTH, input)?;
    of_months(ordinals, weekday, None, input)
}

/// "the 4th Tuesday of each month", after "Wednesday after", which is `day`.
pub(super) fn after(day: Weekday, input: &mut &str) -> Parsed<Dates> {
    let (ordinals, weekday) = nth(AFTER, input)?;
    of_months(ordinals, weekday, Some(day), input)
}

/// "on the 3rd Thursday", after "monthly" or "every 2 months", which is `rhythm`.
pub(super) fn monthly(rhythm: &str, every: NonZeroU8, input: &mut &str) -> Parsed<Dates> {
    comma(input)?;
    skip(input, &["on", "the"])?;
    if read_ordinal(&next(input)).is_none() {
        return Err(which_one(rhythm, input));
    }
    let (ordinals, weekday) = nth(NTH, input)?;
    if every == ONE && matches!(next(input).as_str(), "of" | "in") {
        return of_months(ordinals, weekday, None, input);
    }
    Ok(Dates::Monthly(Monthly {
        every,
        except: except(input)?,
        ordinals,
        weekday,
        after: None,
    }))
}

/// A number of months, from 1 to 12.
pub(super) fn months(said: &str, number: u32) -> Parsed<NonZeroU8> {
    up_to(12, number).ok_or_else(|| Trouble::of(said, "months are counted from 1 to 12", NTH_MONTH))
}

/// `rhythm` alone does not say which day of the month.
fn which_one(rhythm: &str, input: &str) -> Refusal {
    let word = whole.parse_next(&mut { input }).unwrap_or_default();
    let day = if read_weekday(word).is_some() {
        word
    } else {
        "weekday"
    };
    Trouble::suggest(
        word,
        format!(
            "`{rhythm}` does not say which {day} of the month is meant: the 1st, the 3rd, the last?"
        ),
        Mended::Part(format!("3rd {word} ")),
        NTH_MONTH,
    )
}

/// "1st and 3rd", "last"
pub(super) fn ordinals(input: &mut &str) -> Parsed<Ordinals> {
    let start = *input;
    let ordinals = list(ordinal).parse_next(input)?;
    let said = said(start, input);
    Ordinals::new(ordinals).ok_or_else(|| {
        *input = start;
        Trouble::of(
            said,
            "\"last\" beside \"4th\" or \"5th\" is the same day in some months and not in others: say which is meant",
            "last Wednesday of each month at 16:00 UTC",
        )
    })
}

/// "1st and 3rd Wednesday"
fn nth(example: &'static str, input: &mut &str) -> Parsed<(Ordinals, Weekday)> {
    let start = *input;
    let Some(ordinals) = opt(ordinals).parse_next(input)? else {
        return Err(Trouble::of(
            whole.parse_next(&mut { start }).unwrap_or_default(),
            "which one of the month is missing here: 1st, 2nd, 3rd, 4th, 5th or last",
            example,
        ));
    };
    let places = said(start, input);
    let Some(weekday) = opt(weekday).parse_next(input)? else {
        return Err(refused::no_weekday_of_month(places, input));
    };
    if next(input) == "and" {
        return Err(Trouble::of(
            input.trim(),
            "two weekdays of the month are two rules: give each a meeting of its own",
            NTH,
        ));
    }
    Ok((ordinals, weekday))
}

/// "of each month except December"
pub(super) fn of_months(
    ordinals: Ordinals,
    weekday: Weekday,
    after: Option<Weekday>,
    input: &mut &str,
) -> Parsed<Dates> {
    const OF: &str = "\"of each month\" is missing here";
    Trouble::expect_words(one_of(&["of", "in"]), OF, Some("of each month "), NTH)
        .parse_next(input)?;
    let each = Trouble::expect(whole, OF, NTH).parse_next(&mut { *input })?;
    let every = match each.to_lowercase().as_str() {
        "each" | "every" => {
            whole.parse_next(input)?;
            skip(input, &["calendar"])?;
            so_many(input)?
        }
        "the" | "a" => {
            whole.parse_next(input)?;
            1
        }
        _ if month.parse_next(&mut { *input }).is_ok() => {
            return Err(Trouble::of(
                each,
                "single months are not named; name those that are left out",
                EXCEPT,
            ));
        }
        _ => return Err(Trouble::of(each, OF, NTH)),
    };
    if next(input) == "quarter" {
        return Err(Trouble::of(
            "quarter",
            "a quarter does not say which of its months is meant",
            QUARTERLY,
        ));
    }
    let every = months("month", every)?;
    Trouble::expect(
        one_of(&["month", "months"]),
        "\"month\" is missing here",
        NTH,
    )
    .parse_next(input)?;
    Ok(Dates::Monthly(Monthly {
        every,
        except: except(input)?,
        ordinals,
        weekday,
        after,
    }))
}

/// "2nd" before "month", "2" before "months"; or nothing, for each one.
fn so_many(input: &mut &str) -> Parsed<u32> {
    let number = whole.verify_map(|word: &str| {
        let word = word.to_lowercase();
        read_count(&word).or_else(|| read_nth(&word))
    });
    Ok(opt(number).parse_next(input)?.unwrap_or(1))
}

fn except(input: &mut &str) -> Parsed<Months> {
    comma(input)?;
    if opt(one_of(&["except", "excluding"]))
        .parse_next(input)?
        .is_none()
    {
        return Ok(Months::default());
    }
    skip(input, &["for", "in"])?;
    let start = *input;
    let months =
        Trouble::expect(list(month), "a month is missing here", EXCEPT).parse_next(input)?;
    let months: Months = months.into_iter().collect();
    if months.is_full() {
        let said = said(start, input);
        *input = start;
        return Err(Trouble::of(said, "no month is left", EXCEPT));
    }
    Ok(months)
}
