//! What differs from a rule: single meetings that are cancelled, moved or extra.

use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::wire;

/// One meeting that is not as the rule says. Dates and times are those of the rule's own zone.
///
/// ```
/// # use chrono::TimeDelta;
/// # use tag_page::schedule::{Change, Exception, Series, parse};
/// # use tag_page::zone::Utc;
/// # let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
/// # let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
/// let holidays = [Exception {
///     change: Change::Cancelled("2026-12-16".parse().unwrap()),
///     reason: Some("Holidays".into()),
/// }];
/// let now = "2026-12-03T00:00:00Z".parse().unwrap();
/// let next = series.entries(&holidays, now).find(|it| it.kind.is_held()).unwrap();
/// assert_eq!(next.meeting.start.to_string(), "2027-01-06 16:00:00 UTC");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exception {
    /// What is different.
    pub change: Change,
    /// Why, in the editor's words.
    pub reason: Option<Rc<str>>,
}

/// What is different from the rule.
///
/// ```
/// use tag_page::schedule::Change;
///
/// let [date, to] = ["2026-12-16", "2026-12-17T17:00:00"];
/// let moved = Change::Moved { date: date.parse().unwrap(), to: to.parse().unwrap() };
/// assert_eq!(moved.date(), date.parse().ok());
/// assert_eq!(moved.start(), to.parse().ok());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// The meeting of this day is not held.
    Cancelled(#[serde(with = "wire")] NaiveDate),
    /// The meeting of a day is held at another time.
    Moved {
        /// The day on which the rule has it.
        #[serde(with = "wire")]
        date: NaiveDate,
        /// When it is held instead.
        #[serde(with = "wire")]
        to: NaiveDateTime,
    },
    /// A meeting that the rule does not have.
    Extra(#[serde(with = "wire")] NaiveDateTime),
}

impl Change {
    /// The day of the rule that is no longer as the rule says.
    ///
    /// ```
    /// # use tag_page::schedule::Change;
    /// let day = "2026-12-16".parse().unwrap();
    /// assert_eq!(Change::Cancelled(day).date(), Some(day));
    /// assert_eq!(Change::Extra("2026-12-09T16:00:00".parse().unwrap()).date(), None);
    /// ```
    pub fn date(self) -> Option<NaiveDate> {
        match self {
            Self::Cancelled(date) | Self::Moved { date, .. } => Some(date),
            Self::Extra(_) => None,
        }
    }

    /// The meeting that there is instead, or besides.
    ///
    /// ```
    /// # use tag_page::schedule::Change;
    /// let start = "2026-12-09T16:00:00".parse().unwrap();
    /// assert_eq!(Change::Extra(start).start(), Some(start));
    /// assert_eq!(Change::Cancelled("2026-12-16".parse().unwrap()).start(), None);
    /// ```
    pub fn start(self) -> Option<NaiveDateTime> {
        match self {
            Self::Moved { to: start, .. } | Self::Extra(start) => Some(start),
            Self::Cancelled(_) => None,
        }
    }
}
