//! VTIMEZONE (RFC 5545, section 3.6.5) from the zone database: what calendars are to take a zone's
//! wall clock for. Many have older data than this, or none.
//!
//! Changes that come back on the same weekday of the same month, in every year up to 2099, are a
//! yearly RRULE. All others (Cairo, Casablanca, Gaza, Nuuk, Santiago) are written out up to then, an
//! RDATE a line: of several in one line ical.js takes the first alone.

use chrono::{Datelike, NaiveDate};

use super::lines::Lines;
use super::observance::observances;
use crate::schedule::Instant;
use crate::zone::database::changes;

/// Writes the zone as it is from `first` on, and from a while before: a meeting may be moved to an
/// earlier day.
pub(super) fn timezone(zone: &str, first: NaiveDate, lines: &mut Lines) {
    let from = first.year() - 2;
    let end = (from + 50).max(2100);
    let Some(changes) = changes(zone, new_year(from), new_year(end)) else {
        return;
    };
    lines.component("VTIMEZONE", |lines| {
        lines.text("TZID", zone);
        for observance in observances(changes) {
            observance.write(end - 1, lines);
        }
    });
}

fn new_year(year: i32) -> Instant {
    let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX);
    day.and_time(chrono::NaiveTime::MIN).and_utc()
}
