//! RRULE (RFC 5545, section 3.3.10), in the few forms that calendars expand alike.

use std::fmt::Display;

use chrono::Weekday;

use crate::schedule::{IsoWeeks, Ordinal, Weekdays, Weekly};

/// The days of a month that a weekday has to be on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// Its ordinals: the first, the last.
    Nth(Vec<Ordinal>),
    /// Days of the month, from the end where they are negative.
    Among(Vec<i32>),
}

/// Every week, or every nth one.
pub(super) fn weekly(weekly: &Weekly) -> String {
    every_weeks(weekly.every.get(), weekly.days)
}

/// Every second week, which is what odd ISO weeks are as long as no year has 53 of them.
pub(super) fn in_run(iso_weeks: &IsoWeeks) -> String {
    every_weeks(2, iso_weeks.days)
}

/// A weekday of every nth month, or of the months of a list.
pub(super) fn monthly(every: u32, months: &[u32], weekday: Weekday, place: &Place) -> String {
    let mut rule = "FREQ=MONTHLY".to_owned();
    if every > 1 {
        rule += &format!(";INTERVAL={every}");
    }
    if !months.is_empty() {
        rule += &format!(";BYMONTH={}", list(months));
    }
    let day = short(weekday);
    match place {
        Place::Nth(ordinals) => {
            let days = ordinals.iter().map(|nth| format!("{}{day}", number(*nth)));
            rule += &format!(";BYDAY={}", list(days));
        }
        Place::Among(days) => rule += &format!(";BYDAY={day};BYMONTHDAY={}", list(days)),
    }
    rule
}

/// A weekday of a month, once a year: when clocks change.
pub(super) fn yearly(month: u32, weekday: Weekday, nth: Ordinal) -> String {
    let (nth, day) = (number(nth), short(weekday));
    format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{day}")
}

fn every_weeks(every: u8, days: Weekdays) -> String {
    let days = list(days.iter().map(short));
    match every {
        1 => format!("FREQ=WEEKLY;BYDAY={days}"),
        every => format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={days};WKST=MO"),
    }
}

fn number(nth: Ordinal) -> i32 {
    match nth {
        Ordinal::Last => -1,
        nth => nth as i32 + 1,
    }
}

fn short(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

fn list<T: Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<_> = items.into_iter().map(|it| it.to_string()).collect();
    items.join(",")
}
