//! A rule in parts, each of which is one RRULE in every calendar.
//!
//! Outlook skips an event whose rule names two weekdays of a month (`BYDAY=1WE,3WE`), or months to
//! leave out: each ordinal, and where months are left out each month, is an event of its own. A
//! month's is `FREQ=MONTHLY;INTERVAL=12`, which is how Outlook itself keeps a yearly one.

use chrono::{Datelike, Days, NaiveDate};

use super::recur::{self, Place};
use super::week53::last_of_run;
use crate::schedule::{Dates, Monthly, Ordinal, Rule};

/// Some of a rule's dates.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) shape: Shape,
    /// In order, from the feed's first day to its horizon.
    pub(super) dates: Vec<NaiveDate>,
}

/// What the dates of a part have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Every week, or every nth one.
    Weeks,
    /// Odd or even ISO weeks up to and including this year, which has 53.
    Run(i32),
    /// An nth weekday.
    Month {
        nth: Ordinal,
        /// The month, where not all of them count.
        month: Option<u32>,
        /// Whether it falls into the month after the one that is counted.
        next: bool,
    },
    /// What no RRULE says in the same way everywhere.
    Alone,
}

/// The parts of a rule, each with its dates from `first` to before `horizon`.
pub(super) fn parts(rule: &Rule, first: NaiveDate, horizon: NaiveDate) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for date in rule.dates_onward(first).take_while(|it| *it < horizon) {
        let shape = Shape::of(date, &rule.dates);
        match parts.iter_mut().find(|it| it.shape == shape) {
            Some(part) => part.dates.push(date),
            None => parts.push(Part {
                shape,
                dates: vec![date],
            }),
        }
    }
    parts
}

impl Shape {
    pub(super) fn of(date: NaiveDate, dates: &Dates) -> Self {
        match dates {
            Dates::Weekly(_) => Self::Weeks,
            Dates::IsoWeeks(_) => Self::Run(last_of_run(date.iso_week().year())),
            Dates::Monthly(monthly) => {
                let counted = date - Days::new(monthly.later().unsigned_abs().into());
                let nth = ordinal(counted, monthly);
                let next = counted.month() != date.month();
                if next && nth != Ordinal::Last {
                    return Self::Alone;
                }
                let left_out = monthly.except.iter().next().is_some();
                Self::Month {
                    nth,
                    month: left_out.then_some(date.month()),
                    next,
                }
            }
        }
    }

    /// What tells its UID from those of the other parts.
    pub(super) fn name(self) -> String {
        match self {
            Self::Weeks | Self::Alone => "weekly".to_owned(),
            Self::Run(last) => format!("until-{last}"),
            Self::Month { nth, month, next } => {
                let month = month.map_or(String::new(), |month| format!("-{month:02}"));
                let next = if next { "-next" } else { "" };
                format!("{}{month}{next}", nth.as_str())
            }
        }
    }

    /// Whether it ends though the rule does not.
    pub(super) fn ends(self) -> bool {
        matches!(self, Self::Run(_))
    }

    /// Its RRULE, without an end.
    pub(super) fn rrule(self, dates: &Dates) -> Option<String> {
        match (self, dates) {
            (Self::Weeks, Dates::Weekly(weekly)) => Some(recur::weekly(weekly)),
            (Self::Run(_), Dates::IsoWeeks(weeks)) => Some(recur::in_run(weeks)),
            (Self::Month { nth, month, next }, Dates::Monthly(monthly)) => {
                let every = monthly.every.get().into();
                let every = month.map_or(every, |_| common_multiple(every, 12));
                let weekday = monthly.after.unwrap_or(monthly.weekday);
                Some(recur::monthly(
                    every,
                    &[],
                    weekday,
                    &place(monthly, nth, next),
                ))
            }
            _ => None,
        }
    }
}

/// Where in its month the meeting is.
pub(super) fn place(monthly: &Monthly, nth: Ordinal, next: bool) -> Place {
    let later = monthly.later();
    let days = match (nth, next) {
        _ if later == 0 => return Place::Nth(vec![nth]),
        (Ordinal::Last, false) => later - 7..=-1,
        (Ordinal::Last, true) => 1..=later,
        (nth, _) => {
            let first = 7 * nth as i32 + 1 + later;
            first..=(first + 6).min(31)
        }
    };
    Place::Among(days.collect())
}

/// Which one of its month the weekday is, among those that are meant.
fn ordinal(counted: NaiveDate, monthly: &Monthly) -> Ordinal {
    let nth = Ordinal::ALL[counted.day0() as usize / 7];
    if monthly.ordinals.contains(nth) {
        nth
    } else {
        Ordinal::Last
    }
}

fn common_multiple(a: u32, b: u32) -> u32 {
    (1..=b).map(|times| a * times).find(|it| it % b == 0).unwrap_or(a * b)
}
