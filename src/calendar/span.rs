//! From when to when there are meetings in a feed.

use chrono::{Datelike, NaiveDate};

use crate::page::Meeting;

/// The first day of a feed where neither the sentence says `from` nor the content file `since`, and
/// the day from which the revisions count.
pub const FIRST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day");

/// From when on there are meetings in the feed.
pub(super) fn first_day(meeting: &Meeting) -> NaiveDate {
    let given = meeting.since.max(meeting.rule.from);
    given.unwrap_or(FIRST_DAY)
}

/// Until when there are meetings that no endless RRULE reaches: the end of 2059, and thirty years
/// after the first one at the least. It depends on no clock.
pub(super) fn horizon(first: NaiveDate) -> NaiveDate {
    let year = first.year().saturating_add(30).max(2060);
    NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(NaiveDate::MAX)
}
