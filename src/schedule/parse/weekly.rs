//! Rules of every week, and of every nth.

use std::num::NonZeroU8;

use winnow::Parser;
use winnow::combinator::opt;

use super::dates::{ONE, WEEKLY};
use super::name::{ordinal, read_ordinal, weekday};
use super::refused;
use super::trouble::{Mended, Parsed, Refusal, Trouble};
use super::word::{comma, list, next, said, skip};
use crate::schedule::{Dates, Ordinal, Weekdays, Weekly, weekday_name};

/// "on Monday and Thursday", after "weekly" or "every 2 weeks", which is `rhythm`.
pub(super) fn on_days(rhythm: &str, every: NonZeroU8, input: &mut &str) -> Parsed<Dates> {
    comma(input)?;
    skip(input, &["on"])?;
    let word = next(input);
    if word == "the" || read_ordinal(&word).is_some() {
        return Err(two_rules(rhythm, input));
    }
    days(every, input)
}

/// "Monday and Thursday"
pub(super) fn days(every: NonZeroU8, input: &mut &str) -> Parsed<Dates> {
    let days = opt(list(weekday)).parse_next(input)?;
    let Some(days) = days.and_then(Weekdays::new) else {
        return Err(refused::weekday(WEEKLY, input));
    };
    no_exception(days, input)?;
    Ok(Dates::Weekly(Weekly { every, days }))
}

/// "every Monday and Thursday"
pub(super) fn each(days: Weekdays) -> Dates {
    Dates::Weekly(Weekly { every: ONE, days })
}

/// No exception may follow.
pub(super) fn no_exception(days: Weekdays, input: &str) -> Parsed<()> {
    match next(input).as_str() {
        "except" | "excluding" => Err(exception(days, input)),
        _ => Ok(()),
    }
}

fn two_rules(rhythm: &str, input: &str) -> Refusal {
    let mut rest = input;
    let nth = (list(ordinal), opt(weekday)).take().parse_next(&mut rest);
    let nth = nth.unwrap_or(input).trim();
    Trouble::of(
        nth,
        format!(
            "`{rhythm}` and `{nth}` are two different rules: they part in every month with five such days"
        ),
        "every 2 weeks on Thursday at 14:00 UTC from 2026-10-01",
    )
}

/// "every Wednesday except the 4th" can be said in another way; other exceptions cannot.
fn exception(days: Weekdays, input: &str) -> Refusal {
    const MONTHS: &str = "2nd Tuesday of each month except December at 16:00 UTC";
    let mut rest = input;
    let left_out = skip(&mut rest, &["except", "excluding", "for", "the"])
        .and_then(|()| ordinal.parse_next(&mut rest))
        .ok();
    let mut days = days.iter();
    let (Some(left_out), Some(day), None) = (left_out, days.next(), days.next()) else {
        return Trouble::of(
            "except",
            "only a rule of the month can leave out months; a single date is one of the `exceptions` beside the rule",
            MONTHS,
        );
    };
    let _ = opt(weekday).parse_next(&mut rest);
    let others: Vec<_> = Ordinal::ALL
        .into_iter()
        .filter(|it| *it != left_out && *it != Ordinal::Last)
        .map(Ordinal::as_str)
        .collect();
    let day = weekday_name(day);
    Trouble::mend(
        said(input, rest),
        format!("which {day}s are left out is clear only of a month: name those on which you meet"),
        Mended::Start(format!("{} {day} of each month ", others.join(", "))),
        MONTHS,
    )
}
