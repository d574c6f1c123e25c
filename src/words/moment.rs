//! Where a moment lies: before, at or after the meeting that matters most.

use super::DOOR_OPEN;
use crate::page::Dated;
use crate::schedule::{Instant, Occurrence};

/// What a visitor needs to know first at some moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The next meeting lies ahead.
    Upcoming(Occurrence),
    /// It starts within a quarter of an hour.
    Soon(Occurrence),
    /// It is being held.
    Live(Occurrence),
    /// It ended within the last quarter of an hour, and may run over.
    Ended(Occurrence, Option<Occurrence>),
    /// The rule has no more dates.
    Over,
}

impl Moment {
    /// The moment of `meeting` at `now`.
    pub fn of(meeting: &Dated, now: Instant) -> Self {
        let mut near = meeting.held(now - DOOR_OPEN).take(2);
        match near.next() {
            None => Self::Over,
            Some(it) if it.end <= now => {
                let next = near.next();
                // A meeting that follows at once matters more than one that may run over.
                match next {
                    Some(next) if next.start - DOOR_OPEN <= now => Self::ahead(next, now),
                    next => Self::Ended(it, next),
                }
            }
            Some(it) => Self::ahead(it, now),
        }
    }

    fn ahead(it: Occurrence, now: Instant) -> Self {
        if it.start <= now {
            Self::Live(it)
        } else if it.start - DOOR_OPEN <= now {
            Self::Soon(it)
        } else {
            Self::Upcoming(it)
        }
    }

    /// Whether people can be expected behind the join link.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Soon(_) | Self::Live(_) | Self::Ended(..))
    }
}
