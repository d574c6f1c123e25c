//! A change of clocks: when, on which day, and which way.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::schedule::Instant;
use crate::zone::Reader;

/// A change of a zone's offset.
#[derive(Clone, Copy)]
pub(in crate::words) struct Change {
    pub(in crate::words) at: Instant,
    /// The day on the calendar of those whose clocks change.
    pub(super) day: NaiveDate,
    by: TimeDelta,
}

impl Change {
    /// The last change of what `civil` shows between two instants, if the first and the last
    /// offset differ.
    pub(in crate::words) fn between(
        mut from: Instant,
        mut to: Instant,
        civil: &dyn Fn(Instant) -> NaiveDateTime,
    ) -> Option<Self> {
        let ahead = |at: Instant| civil(at) - at.naive_utc();
        let (first, last) = (ahead(from), ahead(to));
        if first == last {
            return None;
        }
        // Clocks change on whole seconds, and `from` is one; `to` may lie within one, and so what is
        // left is halved upwards: half of 1.001 seconds is a step still.
        while to - from > TimeDelta::seconds(1) {
            let half = ((to - from).num_milliseconds() + 1_999) / 2_000;
            let middle = from + TimeDelta::seconds(half);
            if ahead(middle) == last {
                to = middle;
            } else {
                from = middle;
            }
        }
        Some(Self {
            at: to,
            day: civil(to).date(),
            by: last - first,
        })
    }

    /// `go back on 25 October`, `went forward on 29 March`
    pub(super) fn go(self, now: Instant, reader: &dyn Reader) -> String {
        let go = if self.at <= now { "went" } else { "go" };
        format!("{go} {} on {}", self.way(), reader.day(self.day))
    }

    /// By how many minutes.
    pub(super) fn minutes(self) -> i64 {
        self.by.num_minutes().abs()
    }

    pub(super) fn way(self) -> &'static str {
        if self.by > TimeDelta::zero() {
            "forward"
        } else {
            "back"
        }
    }
}
