//! Whose clocks change, when, and which way.

use super::Group;
use super::change::Change;
use crate::schedule::{Instant, Occurrence};
use crate::zone::{Reader, clock};

/// The clock changes between two meetings.
pub(super) struct Cause {
    own: Option<Change>,
    theirs: Option<Change>,
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
            own: Change::between(from, to, &|at| reader.civil(at)),
            theirs: Change::between(from, to, &|at| group.zone.civil(at)),
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
            // Both change on one day, and not by as much.
            (Some(own), Some(theirs)) if own.day == theirs.day => {
                let (by, other) = (own.minutes(), theirs.minutes());
                format!(
                    "{yours} {} by {by} minutes, those in {city} by {other}.",
                    go(own)
                )
            }
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

/// "Your clocks", or "Clocks in Tokyo" where the zone shown is not the reader's own.
fn clocks_of(reader: &dyn Reader) -> String {
    if reader.own() {
        "Your clocks".to_owned()
    } else {
        format!("Clocks in {}", reader.city())
    }
}
