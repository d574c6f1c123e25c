//! The first part of a sentence, which days: which of the kinds of rule it is.

use std::num::NonZeroU8;

use winnow::Parser;

use super::name::{read_ordinal, read_weekday, weekday};
use super::trouble::{Mended, Parsed, Trouble};
use super::word::{list, next, said, skip, whole};
use super::{every, isoweeks, monthly, refused, weekly};
use crate::schedule::{Dates, Weekdays};

pub(super) const NTH: &str = "1st and 3rd Wednesday of each month at 16:00 UTC";
pub(super) const WEEKLY: &str = "every Wednesday at 16:00 UTC";

pub(super) const ONE: NonZeroU8 = NonZeroU8::MIN;
pub(super) const TWO: NonZeroU8 = NonZeroU8::new(2).expect("two");

/// "every Monday and Thursday", "1st and 3rd Wednesday of each month except December"
pub(super) fn dates(input: &mut &str) -> Parsed<Dates> {
    skip(input, &["on", "in", "the"])?;
    let first = next(input);
    let rest = |input: &mut &str| whole.void().parse_next(input);
    match first.as_str() {
        "" => Err(Trouble::of("", "the sentence is empty", NTH)),
        "every" | "each" => {
            rest(input)?;
            every::every(input)
        }
        "weekly" => {
            rest(input)?;
            weekly::on_days(&first, ONE, input)
        }
        "biweekly" | "bi-weekly" | "fortnightly" => {
            rest(input)?;
            weekly::on_days(&first, TWO, input)
        }
        "daily" => {
            rest(input)?;
            Ok(weekly::each(Weekdays::ALL))
        }
        "monthly" => {
            rest(input)?;
            monthly::monthly(&first, ONE, input)
        }
        "odd" | "even" => isoweeks::isoweeks(input),
        word if read_weekday(word).is_some() => days_alone(input),
        word if read_ordinal(word).is_some() => monthly::nth_weekdays(input),
        word => Err(refused::beginning(word, input)),
    }
}

/// "Wednesdays", "Wednesday after the 4th Tuesday of each month"
fn days_alone(input: &mut &str) -> Parsed<Dates> {
    let start = *input;
    let days = list(weekday).parse_next(input)?;
    let said = said(start, input);
    match (next(input).as_str(), days.as_slice()) {
        ("after", [day]) => {
            whole.parse_next(input)?;
            return monthly::after(*day, input);
        }
        ("before", _) => {
            return Err(Trouble::of(
                "before",
                "a rule can name the weekday after another one, but not the one before it",
                "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
            ));
        }
        _ => {}
    }
    if said.to_lowercase().ends_with("days")
        && let Some(days) = Weekdays::new(days)
    {
        return Ok(weekly::each(days));
    }
    *input = start;
    Err(Trouble::suggest(
        said,
        format!(
            "`{said}` does not say which ones: write \"every {said}\", or which one of the month is meant"
        ),
        Mended::Part(format!("every {said}")),
        WEEKLY,
    ))
}
