//! Zones for tests: offsets written out as they are in `PyPI`'s tzdata 2026.6, so that no test
//! depends on what this project makes of a time zone database.

use chrono::{NaiveDateTime, TimeDelta};
use tag_page::schedule::Instant;
use tag_page::zone::{English, Zone};

use super::utc;

/// A zone whose clocks change at given instants.
#[derive(Clone, Copy)]
pub(crate) struct Changing {
    pub(crate) city: &'static str,
    /// Minutes ahead of UTC, at first.
    first: i64,
    /// When clocks change, and how many minutes ahead they are from then on.
    changes: &'static [(&'static str, i64)],
}

impl Changing {
    /// A zone whose clocks never change.
    pub(crate) const fn never(city: &'static str, minutes: i64) -> Self {
        Self {
            city,
            first: minutes,
            changes: &[],
        }
    }

    pub(crate) const UTC: Self = Self::never("UTC", 0);
    pub(crate) const KOLKATA: Self = Self::never("Kolkata", 330);

    pub(crate) const BERLIN: Self = Self {
        city: "Berlin",
        first: 60,
        changes: &[
            ("2026-03-29 01:00", 120),
            ("2026-10-25 01:00", 60),
            ("2027-03-28 01:00", 120),
            ("2027-10-31 01:00", 60),
        ],
    };

    pub(crate) const LOS_ANGELES: Self = Self {
        city: "Los Angeles",
        first: -480,
        changes: &[
            ("2026-03-08 10:00", -420),
            ("2026-11-01 09:00", -480),
            ("2027-03-14 10:00", -420),
            ("2027-11-07 09:00", -480),
        ],
    };

    pub(crate) const SYDNEY: Self = Self {
        city: "Sydney",
        first: 660,
        changes: &[
            ("2026-04-04 16:00", 600),
            ("2026-10-03 16:00", 660),
            ("2027-04-03 16:00", 600),
            ("2027-10-02 16:00", 660),
        ],
    };

    pub(crate) const LORD_HOWE: Self = Self {
        city: "Lord Howe",
        first: 660,
        changes: &[
            ("2026-04-04 15:00", 630),
            ("2026-10-03 15:30", 660),
            ("2027-04-03 15:00", 630),
            ("2027-10-02 15:30", 660),
        ],
    };

    pub(crate) const CASABLANCA: Self = Self {
        city: "Casablanca",
        first: 60,
        changes: &[
            ("2026-02-15 02:00", 0),
            ("2026-03-22 02:00", 60),
            ("2026-09-20 01:00", 0),
        ],
    };

    /// Somebody who lives there.
    pub(crate) fn reader(self) -> English<Self> {
        English {
            zone: self,
            city: self.city.into(),
            own: true,
        }
    }

    fn ahead(&self, at: Instant) -> TimeDelta {
        let changed = self.changes.iter().rev().find(|(when, _)| utc(when) <= at);
        TimeDelta::minutes(changed.map_or(self.first, |(_, minutes)| *minutes))
    }
}

impl Zone for Changing {
    fn civil(&self, at: Instant) -> NaiveDateTime {
        at.naive_utc() + self.ahead(at)
    }

    /// Good for times that are not themselves in a gap or a fold.
    fn instant(&self, civil: NaiveDateTime) -> Instant {
        let guess = civil.and_utc() - self.ahead(civil.and_utc());
        civil.and_utc() - self.ahead(guess)
    }
}
