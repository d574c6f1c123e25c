//! The clock that a time is read on.

use std::rc::Rc;

use chrono::{NaiveDateTime, TimeDelta};

use crate::schedule::Instant;
use crate::zone::{Utc, Zone, database};

/// The clock that a time is read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// UTC, whatever it is called.
    Utc,
    /// The wall clock of a zone: `PT` in Los Angeles.
    Wall(&'static str),
    /// A fixed offset: what `PST` stands for, though it is also said in summer.
    Fixed {
        /// How far it is ahead of UTC, in seconds.
        ahead: i32,
        /// The zone whose winter or summer it is; none for `UTC+8`.
        of: Option<&'static str>,
    },
}

impl Clock {
    /// What it shows, as a zone. The names in it have been looked up before.
    pub(super) fn zone(self) -> Rc<dyn Zone> {
        match self {
            Self::Utc => Rc::new(Utc),
            Self::Wall(name) => database::named(name).unwrap_or_else(|| Rc::new(Utc)),
            Self::Fixed { ahead, .. } => Rc::new(Ahead(TimeDelta::seconds(ahead.into()))),
        }
    }

    /// The zone whose clocks change, if it has any.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Wall(name) => Some(name),
            Self::Utc | Self::Fixed { .. } => None,
        }
    }
}

/// A clock that is always as far ahead of UTC.
struct Ahead(TimeDelta);

impl Zone for Ahead {
    fn civil(&self, at: Instant) -> NaiveDateTime {
        at.naive_utc() + self.0
    }

    fn instant(&self, civil: NaiveDateTime) -> Instant {
        (civil - self.0).and_utc()
    }
}
