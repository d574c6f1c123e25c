//! Whose clocks change, when, and which way.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use super::Group;
use crate::schedule::{Instant, Occurrence};
use crate::zone::{Reader, clock};

/// The clock changes between two meetings.
pub(super) struct Cause {
    own: Option<Change>,
    theirs: Option<Change>,
}

/// A change of a zone's offset.
#[derive(Clone, Copy)]
struct Change {
    at: Instant,
    /// The day on the calendar of those whose clocks change.
    day: NaiveDate,
    forward: bool,
}

impl Cause {
    /// The changes between the starts of two meetings.
    pub(super) fn between(
        before: Occurrence,
        after: Occurrence,
        group: Group,
        reader: &dyn Reader,
    ) -> Self {
        let (from, to) = (before.start, after.start);
        Self {
            own: Change::between(from, to, |at| reader.civil(at)),
            theirs: Change::between(from, to, |at| group.zone.civil(at)),
        }
    }

    /// Whether all of it has happened.
    pub(super) fn is_past(&self, now: Instant) -> bool {
        let changes = [self.own, self.theirs];
        changes.into_iter().flatten().all(|it| it.at <= now)
    }

    /// `Your clocks go back on 25 October; the meeting stays at 16:00 UTC.`
    pub(super) fn text(
        &self,
        meeting: Occurrence,
        now: Instant,
        group: Group,
        reader: &dyn Reader,
    ) -> String {
        let (yours, city) = (clocks_of(reader), group.city);
        let go = |it: Change| it.go(now, reader);
        match (self.own, self.theirs) {
            (Some(own), None) if group.is_utc() => {
                let stays = clock(group.zone.civil(meeting.start));
                format!("{yours} {}; the meeting stays at {stays} UTC.", go(own))
            }
            (Some(own), None) => {
                let not = if own.at <= now { "did" } else { "do" };
                format!("{yours} {}; those in {city} {not} not.", go(own))
            }
            (None, Some(theirs)) => format!("Clocks in {city} {}.", go(theirs)),
            (Some(own), Some(theirs)) => {
                format!("{yours} {}, those in {city} {}.", go(own), go(theirs))
            }
            (None, None) => String::new(),
        }
    }

    /// Why something moves for some weeks only: the change that brings it back is `back`.
    pub(super) fn until(
        &self,
        back: &Self,
        now: Instant,
        group: Group,
        reader: &dyn Reader,
    ) -> String {
        let both = |whose: String, away: Change, back: Change| {
            format!(
                "{whose} {} and {} again on {}.",
                away.go(now, reader),
                back.way(),
                reader.day(back.day)
            )
        };
        match (self.own.zip(back.own), self.theirs.zip(back.theirs)) {
            (Some((away, back)), _) => both(clocks_of(reader), away, back),
            (None, Some((away, back))) => both(format!("Clocks in {}", group.city), away, back),
            (None, None) => format!(
                "{} and those in {} change on different days.",
                clocks_of(reader),
                group.city
            ),
        }
    }
}

impl Change {
    /// The last change of what `civil` shows between two instants, if the first and the last
    /// offset differ.
    fn between(
        mut from: Instant,
        mut to: Instant,
        civil: impl Fn(Instant) -> NaiveDateTime,
    ) -> Option<Self> {
        let ahead = |at: Instant| civil(at) - at.naive_utc();
        let (first, last) = (ahead(from), ahead(to));
        if first == last {
            return None;
        }
        // Clocks change on whole seconds, and meetings start on them.
        while to - from > TimeDelta::seconds(1) {
            let middle = from + TimeDelta::seconds((to - from).num_seconds() / 2);
            if ahead(middle) == last {
                to = middle;
            } else {
                from = middle;
            }
        }
        Some(Self {
            at: to,
            day: civil(to).date(),
            forward: last > first,
        })
    }

    /// `go back on 25 October`, `went forward on 29 March`
    fn go(self, now: Instant, reader: &dyn Reader) -> String {
        let go = if self.at <= now { "went" } else { "go" };
        format!("{go} {} on {}", self.way(), reader.day(self.day))
    }

    fn way(self) -> &'static str {
        if self.forward { "forward" } else { "back" }
    }
}

/// "Your clocks", or "Clocks in Tokyo" where the zone shown is not the reader's own.
fn clocks_of(reader: &dyn Reader) -> String {
    if reader.own() {
        "Your clocks".to_owned()
    } else {
        format!("Clocks in {}", reader.city())
    }
}
