//! Dates that are not those of meetings.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::rule_of;
use crate::schedule::weekday_name;
use crate::stated::date::Date;
use crate::stated::disagreement::{Disagreement, Kind};
use crate::stated::text::Text;
use crate::stated::year::Year;
use crate::zone::full_date;

/// What is wrong with a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::stated) enum Told {
    /// It is said to be of the next meeting, and there is none.
    None,
    /// It is said to be of the next meeting, and is over.
    Over,
    /// It is said to have no meeting, and has one.
    Held,
}

/// A weekday that is not that of the date beside it; `meant` is the meeting that may be meant.
pub(in crate::stated) fn other_weekday(
    text: &Text<'_>,
    at: Range<usize>,
    date: NaiveDate,
    meant: Option<NaiveDate>,
) -> Disagreement {
    let day = weekday_name(date.weekday());
    let instead = meant.map_or(day.to_owned(), |it| {
        format!("{}, {}", weekday_name(it.weekday()), full_date(it))
    });
    Disagreement {
        message: format!(
            "the text says `{}`; {} is a {day}",
            text.quote(&at),
            full_date(date)
        ),
        at,
        help: format!("leave the day out, or write `{instead}`"),
        kind: Kind::Other,
    }
}

/// A date of which the text says something else than the rule.
pub(in crate::stated) fn date(
    text: &Text<'_>,
    said: &Date,
    date: NaiveDate,
    year: &Year<'_>,
    told: Told,
) -> Disagreement {
    let quote = text.quote(&said.at);
    let rule = rule_of(year.rule);
    let (message, help) = match told {
        Told::None => (
            format!("the text says that the next meeting is on `{quote}`; the rule says {rule}"),
            "leave the date out, since the page shows the next meeting".to_owned(),
        ),
        Told::Over => (
            format!("the text says that the next meeting is on `{quote}`, which is over"),
            "leave the date out, since the page shows the next meeting".to_owned(),
        ),
        Told::Held => (
            format!("the text says that there is no meeting on `{quote}`; the rule has one"),
            format!(
                "write `{{ date: {date}, cancelled: … }}` beneath `exceptions`, so that calendars leave it out as well"
            ),
        ),
    };
    Disagreement {
        at: said.at.clone(),
        message,
        help,
        kind: Kind::Day(date),
    }
}
