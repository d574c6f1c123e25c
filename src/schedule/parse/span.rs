//! The first and the last day.

use chrono::{Months, NaiveDate};
use winnow::Parser;
use winnow::combinator::opt;

use super::trouble::{Parsed, Trouble};
use super::word::{comma, one_of, skip, whole};

const UNTIL: &str = "every Wednesday at 16:00 UTC from 2026-01-07 until 2027-06";

const FROM: &[&str] = &["from", "starting", "beginning", "since"];
const TO: &[&str] = &["until", "till", "through", "ending"];

/// The words that begin a span.
pub(super) const BEGINNINGS: [&str; 8] = [
    "from",
    "starting",
    "beginning",
    "since",
    "until",
    "till",
    "through",
    "ending",
];

/// From when to when a rule holds.
#[derive(Default)]
pub(super) struct Span<'i> {
    /// The first day.
    pub(super) from: Option<Day<'i>>,
    /// The last day.
    pub(super) until: Option<Day<'i>>,
}

/// A day, and where in the sentence it stands.
pub(super) struct Day<'i> {
    /// A month stands for its first day, or its last.
    pub(super) date: NaiveDate,
    /// Whether a whole date was given, and not only a month.
    pub(super) exact: bool,
    /// The sentence from this word on.
    pub(super) rest: &'i str,
    /// As it is written.
    pub(super) text: &'i str,
}

/// "from 2026-01-07 until 2027-06", in either order, each once.
pub(super) fn span<'i>(input: &mut &'i str) -> Parsed<Span<'i>> {
    let mut span = Span::default();
    loop {
        comma(input)?;
        if span.from.is_none() && opt(one_of(FROM)).parse_next(input)?.is_some() {
            skip(input, &["from", "on", "in"])?;
            span.from = Some(day(input, Some)?);
        } else if span.until.is_none() && opt(one_of(TO)).parse_next(input)?.is_some() {
            skip(input, &["on", "in"])?;
            span.until = Some(day(input, last_of_month)?);
        } else {
            return Ok(span);
        }
    }
}

fn last_of_month(first: NaiveDate) -> Option<NaiveDate> {
    first.checked_add_months(Months::new(1))?.pred_opt()
}

fn day<'i>(
    input: &mut &'i str,
    of_month: impl Fn(NaiveDate) -> Option<NaiveDate>,
) -> Parsed<Day<'i>> {
    let rest = *input;
    let text = Trouble::expect(whole, "a date is missing here", UNTIL).parse_next(input)?;
    let exact = shape(text) == "0000-00-00";
    let date = match shape(text).as_str() {
        "0000-00-00" => text.parse().ok(),
        "0000-00" => format!("{text}-01").parse().ok().and_then(of_month),
        _ => None,
    };
    let date = date.ok_or_else(|| {
        *input = rest;
        Trouble::of(
            text,
            format!("`{text}` is no date of the form 2026-12-02 or 2026-12"),
            UNTIL,
        )
    })?;
    Ok(Day {
        date,
        exact,
        rest,
        text,
    })
}

/// `text` with every digit a 0.
fn shape(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect()
}
