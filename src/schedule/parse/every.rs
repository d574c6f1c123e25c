//! What follows "every".

use winnow::Parser;
use winnow::combinator::{opt, peek};

use super::dates::{ONE, TWO, WEEKLY};
use super::name::{read_count, read_nth, read_ordinal, read_weekday, up_to, weekday};
use super::trouble::{Mended, Parsed, Trouble};
use super::word::{next, one_of, said, whole};
use super::{isoweeks, monthly, refused, weekly};
use crate::schedule::{Dates, Weekdays};

pub(super) const WEEKS: &str =
    "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28";

/// "Wednesday", "2 weeks on Tuesday", "other Tuesday", "month on the 3rd Thursday"
pub(super) fn every(input: &mut &str) -> Parsed<Dates> {
    let first = next(input);
    let rest = |input: &mut &str| whole.void().parse_next(input);
    match first.as_str() {
        "week" => {
            rest(input)?;
            weekly::on_days("every week", ONE, input)
        }
        "fortnight" => {
            rest(input)?;
            weekly::on_days("every fortnight", TWO, input)
        }
        "day" => {
            rest(input)?;
            Ok(weekly::each(Weekdays::ALL))
        }
        "month" => {
            rest(input)?;
            monthly::monthly("every month", ONE, input)
        }
        "odd" | "even" => isoweeks::isoweeks(input),
        word if read_count(word).is_some() => every_so_many(input),
        word if read_ordinal(word).is_some() => every_nth(input),
        word if read_weekday(word).is_some() => weekly::days(ONE, input),
        word => Err(refused::after_every(word, input)),
    }
}

/// "2 weeks on Tuesday", "other week on Tuesday", "other Tuesday"
fn every_so_many(input: &mut &str) -> Parsed<Dates> {
    let start = *input;
    let count = whole
        .verify_map(|word: &str| read_count(&word.to_lowercase()))
        .parse_next(input)?;
    let unit = next(input);
    match unit.as_str() {
        "week" | "weeks" => {}
        "month" | "months" => return every_so_many_months(start, count, input),
        day if count == 2 && read_weekday(day).is_some() => return every_other_day(input),
        _ => return Err(refused::unit(input)),
    }
    whole.parse_next(input)?;
    let said = said(start, input);
    let Some(weeks) = up_to(52, count) else {
        *input = start;
        return Err(Trouble::of(
            said,
            format!("`{said}` is no number of weeks from 1 to 52"),
            WEEKS,
        ));
    };
    weekly::on_days(&format!("every {said}"), weeks, input)
}

/// "2 months on the 3rd Tuesday", of which the number has been read since `start`.
fn every_so_many_months<'i>(start: &'i str, count: u32, input: &mut &'i str) -> Parsed<Dates> {
    whole.parse_next(input)?;
    let said = said(start, input);
    let every = monthly::months(said, count).inspect_err(|_| *input = start)?;
    monthly::monthly(&format!("every {said}"), every, input)
}

/// "other Tuesday": of several days it would not be clear which of them "other" goes with.
fn every_other_day(input: &mut &str) -> Parsed<Dates> {
    let start = *input;
    match weekly::days(TWO, input)? {
        Dates::Weekly(it) if it.days.iter().count() > 1 => {
            let said = said(start, input);
            *input = start;
            Err(Trouble::suggest(
                said,
                "of several days it is not clear which are meant every other week",
                Mended::Start(format!("every 2 weeks on {} ", it.days)),
                WEEKS,
            ))
        }
        dates => Ok(dates),
    }
}

/// "2nd Tuesday" after "every" says which one only if "of the month" follows.
fn every_nth(input: &mut &str) -> Parsed<Dates> {
    let start = *input;
    let number = read_nth(&next(input));
    let (ordinals, day) = (monthly::ordinals, opt(weekday)).parse_next(input)?;
    let said = said(start, input);
    let Some(day) = day else {
        let unit = next(input);
        if let ("month", Some(number)) = (unit.as_str(), number) {
            return every_so_many_months(start, number, input);
        }
        return Err(match unit.as_str() {
            "week" => Trouble::of(
                "week",
                format!(
                    "`every {said} week` can be read two ways: of the month, or every so many weeks"
                ),
                WEEKS,
            ),
            _ => refused::weekday(WEEKLY, input),
        });
    };
    if peek(opt(one_of(&["of", "in"])))
        .parse_next(input)?
        .is_some()
    {
        return monthly::of_months(ordinals, day, None, input);
    }
    *input = start;
    let mended = Mended::Start(format!("{said} of each month "));
    Err(match number {
        Some(2..) if ordinals.iter().count() == 1 => Trouble::suggest(
            said,
            format!("`every {said}` can be read two ways: every so many weeks, or once a month"),
            mended,
            WEEKS,
        ),
        _ => Trouble::mend(
            said,
            format!("`every {said}` does not say of what: write \"of each month\" behind it"),
            mended,
            WEEKS,
        ),
    })
}
