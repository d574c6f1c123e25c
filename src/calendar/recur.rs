//! RRULE (RFC 5545, section 3.3.10), in the few forms that calendars expand alike.

use std::fmt::Display;

use chrono::Weekday;

use crate::schedule::{IsoWeeks, Monthly, Ordinal, Weekdays, Weekly};

/// Every week, or every nth one.
pub(super) fn weekly(weekly: Weekly) -> String {
    every_weeks(weekly.every.get(), weekly.days)
}

/// Every second week, which is what odd ISO weeks are as long as no year has 53 of them.
pub(super) fn in_run(iso_weeks: IsoWeeks) -> String {
    every_weeks(2, iso_weeks.days)
}

/// The ordinals of a weekday in each month, or in every nth.
pub(super) fn nth_weekday(monthly: Monthly) -> String {
    format!("{};BYDAY={}", months(monthly), list(nth_days(monthly)))
}

/// `1WE` and `3WE`, `-1FR`
pub(super) fn nth_days(monthly: Monthly) -> Vec<String> {
    let day = short(monthly.weekday);
    let days = monthly.ordinals.iter().map(|nth| nth_day(nth, day));
    days.collect()
}

/// The months that are not left out; none where all are meant.
pub(super) fn months_left(monthly: Monthly) -> Vec<u32> {
    let left: Vec<_> = (1..=12)
        .filter(|month| !monthly.except.contains(*month))
        .collect();
    if left.len() == 12 { Vec::new() } else { left }
}

/// A weekday where it is on one of these days of the month, which count from its end where they are
/// negative.
pub(super) fn weekday_among(monthly: Monthly, weekday: Weekday, days: &[i32]) -> String {
    let day = short(weekday);
    format!("{};BYDAY={day};BYMONTHDAY={}", months(monthly), list(days))
}

/// A weekday of a month, once a year: when clocks change.
pub(super) fn yearly(month: u32, weekday: Weekday, nth: Ordinal) -> String {
    let day = nth_day(nth, short(weekday));
    format!("FREQ=YEARLY;BYMONTH={month};BYDAY={day}")
}

fn every_weeks(every: u8, days: Weekdays) -> String {
    let days = list(days.iter().map(short));
    match every {
        1 => format!("FREQ=WEEKLY;BYDAY={days}"),
        every => format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={days};WKST=MO"),
    }
}

fn months(monthly: Monthly) -> String {
    let every = match monthly.every.get() {
        1 => String::new(),
        every => format!(";INTERVAL={every}"),
    };
    let left = match &months_left(monthly)[..] {
        [] => String::new(),
        left => format!(";BYMONTH={}", list(left)),
    };
    format!("FREQ=MONTHLY{every}{left}")
}

/// `3WE`, `-1WE`
fn nth_day(nth: Ordinal, day: &str) -> String {
    match nth {
        Ordinal::Last => format!("-1{day}"),
        nth => format!("{}{day}", nth as i32 + 1),
    }
}

pub(super) fn short(day: Weekday) -> &'static str {
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
