//! Which state of the content a component shows. Calendars take a component for newer by these
//! numbers, so they come from the content alone: never from the time of a build.

use chrono::{NaiveDate, TimeDelta};

use super::FIRST_DAY;
use crate::page::Meeting;
use crate::schedule::Kind;

/// The day on which the content was last changed, as far as it says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Revision(NaiveDate);

/// Whether calendars take everything of a series for newer than what it was before.
pub(crate) fn is_newer(series: &Meeting, before: &Meeting) -> bool {
    Revision::of(series) > Revision::of(before)
}

impl Revision {
    pub(super) fn of(meeting: &Meeting) -> Self {
        Self(meeting.updated.max(meeting.since).unwrap_or(FIRST_DAY))
    }

    /// DTSTAMP and LAST-MODIFIED: the first second of that day in UTC.
    pub(super) fn stamp(self) -> String {
        self.0.format("%Y%m%dT000000Z").to_string()
    }

    /// SEQUENCE: 0 at first, more with every day that `updated` is later. A meeting that is moved
    /// has a greater one than as the rule says, and a cancelled one a greater one than that; the
    /// next day's are greater than all three, so that it may become any of them.
    pub(super) fn sequence(self, kind: Kind) -> i64 {
        const KINDS: i64 = 4;
        let step = match kind {
            Kind::Regular => 0,
            Kind::MovedFrom(_) | Kind::MovedTo(_) | Kind::Extra => 1,
            Kind::Cancelled => 2,
        };
        let days = (self.0 - FIRST_DAY).max(TimeDelta::zero()).num_days();
        KINDS * days + step
    }
}
