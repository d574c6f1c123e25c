//! Times as a calendar writes them: `20261202T160000Z`, or on a zone's wall clock with its TZID.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::lines::Lines;
use crate::page::Dated;
use crate::schedule::{Instant, RuleZone};
use crate::zone::Zone;

/// When something begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// What the wall clock of the rule's zone shows.
    Civil(NaiveDateTime),
    /// An instant, where a wall clock would not do.
    Instant(Instant),
}

impl When {
    /// By the wall clock, unless calendars would disagree about what it means.
    pub(super) fn of(civil: NaiveDateTime, series: &Dated) -> Self {
        if is_plain(civil, series) {
            Self::Civil(civil)
        } else {
            Self::Instant(series.zone().instant(civil))
        }
    }

    pub(super) fn after(self, duration: TimeDelta) -> Self {
        match self {
            Self::Civil(civil) => Self::Civil(civil + duration),
            Self::Instant(at) => Self::Instant(at + duration),
        }
    }

    /// Writes it as a property of this name.
    pub(super) fn write(self, name: &str, zone: &RuleZone, lines: &mut Lines) {
        match (self, zone) {
            (Self::Instant(at), _) => lines.value(name, &utc(at)),
            (Self::Civil(civil), RuleZone::Utc) => lines.value(name, &utc(civil.and_utc())),
            (Self::Civil(civil), RuleZone::Named(zone)) => {
                lines.value(&format!("{name};TZID={zone}"), &local(civil));
            }
        }
    }
}

/// The start of the rule's meeting on this day, by the wall clock.
pub(super) fn start_on(date: NaiveDate, series: &Dated) -> NaiveDateTime {
    date.and_time(series.rule.time)
}

/// The value of UNTIL for a part whose last meeting is on this day. It is in UTC, but some readers
/// take it for the wall clock's: the later of the two is right for both, since no other meeting
/// comes so soon.
pub(super) fn until(last: NaiveDate, series: &Dated) -> String {
    let civil = start_on(last, series);
    utc(series.zone().instant(civil).max(civil.and_utc()))
}

/// Whether no clock changes while the meeting lasts, and its start and its end are shown exactly
/// once. Calendars agree about such meetings alone.
pub(super) fn is_plain(civil: NaiveDateTime, series: &Dated) -> bool {
    let zone = &**series.zone();
    let start = zone.instant(civil);
    let end = zone.civil(start + series.duration());
    let shown = zone.civil(start) == civil && end == civil + series.duration();
    shown && !comes_again(civil, zone) && !comes_again(end, zone)
}

/// Whether clocks that go back show this a second time.
fn comes_again(civil: NaiveDateTime, zone: &dyn Zone) -> bool {
    let first = zone.instant(civil);
    let later = first + TimeDelta::days(1);
    let ahead = zone.civil(later) - later.naive_utc();
    let second = civil.and_utc() - ahead;
    second != first && zone.civil(second) == civil
}

/// `20261202T160000Z`
pub(super) fn utc(at: Instant) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// `20261202T160000`
pub(super) fn local(civil: NaiveDateTime) -> String {
    civil.format("%Y%m%dT%H%M%S").to_string()
}
