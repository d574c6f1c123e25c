//! Years of 53 ISO weeks, after which odd weeks are no longer every second one.

use chrono::NaiveDate;

/// The last year of the run that this ISO year is in: the first one, from it on, with 53 weeks.
pub(super) fn last_of_run(year: i32) -> i32 {
    (year..year + MOST_YEARS)
        .find(|year| has_53(*year))
        .unwrap_or(year)
}

/// Two years with 53 weeks are at most seven apart, around a century without a leap day.
const MOST_YEARS: i32 = 8;

fn has_53(year: i32) -> bool {
    NaiveDate::from_isoywd_opt(year, 53, chrono::Weekday::Mon).is_some()
}
