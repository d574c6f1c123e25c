//! Occurrences: the instants a rule gives.

use chrono::{Days, TimeDelta};

use super::{Instant, Rule};
use crate::zone::Zone;

/// One meeting, from its start to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// When it starts.
    pub start: Instant,
    /// When it is planned to end.
    pub end: Instant,
}

/// A rule together with what it takes to compute its meetings.
#[derive(Clone, Copy)]
pub struct Series<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// How long a meeting lasts.
    pub duration: TimeDelta,
    /// The zone the rule is pinned to.
    pub zone: &'a dyn Zone,
}

impl<'a> Series<'a> {
    /// The starts at or after `from`, in order.
    pub fn starts(self, from: Instant) -> impl Iterator<Item = Instant> + 'a {
        let Rule {
            dates, time, until, ..
        } = *self.rule;
        // A start in a clock gap moves later and may so cross midnight: begin a day early.
        let day_before = self.zone.civil(from).date() - Days::new(1);
        let first = self
            .rule
            .from
            .map_or(day_before, |date| date.max(day_before));
        dates
            .on_or_after(first)
            .take_while(move |date| until.is_none_or(|until| *date <= until))
            .map(move |date| self.zone.instant(date.and_time(time)))
            .filter(move |start| *start >= from)
    }

    /// The meetings that have not ended at `now`, in order: the first may be under way.
    pub fn not_ended(self, now: Instant) -> impl Iterator<Item = Occurrence> + 'a {
        self.starts(now - self.duration)
            .map(move |start| Occurrence {
                start,
                end: start + self.duration,
            })
            .filter(move |meeting| meeting.end > now)
    }
}
