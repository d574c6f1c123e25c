//! A meeting with its zone, so that its dates can be computed; or without any, where the zone is not
//! known.

use std::borrow::Cow;
use std::ops::Deref;
use std::rc::Rc;

use super::{Meeting, Status};
use crate::schedule::{Entry, Instant, Kind, Occurrence, RuleZone, Series};
use crate::zone::{Utc, Zone, city};

/// A meeting, and the zone that its rule is pinned to.
#[derive(Clone)]
pub struct Dated {
    meeting: Rc<Meeting>,
    zone: Rc<dyn Zone>,
    /// Whether `zone` is that one.
    known: bool,
}

impl Dated {
    /// The meeting with its zone, if `zones` knows a zone of that name.
    pub fn new(
        meeting: Rc<Meeting>,
        zones: impl FnOnce(&str) -> Option<Rc<dyn Zone>>,
    ) -> Option<Self> {
        let zone = match &meeting.rule.zone {
            RuleZone::Utc => Rc::new(Utc),
            RuleZone::Named(name) => zones(name)?,
        };
        Some(Self {
            meeting,
            zone,
            known: true,
        })
    }

    /// The meeting where nobody knows its zone: it has no dates.
    pub fn undated(meeting: Rc<Meeting>) -> Self {
        Self {
            meeting,
            zone: Rc::new(Utc),
            known: false,
        }
    }

    /// Whether its zone is known, without which it has no dates.
    pub fn is_dated(&self) -> bool {
        self.known
    }

    /// The meetings that have not ended at `now` and those that are not held, in order.
    pub fn entries(&self, now: Instant) -> Box<dyn Iterator<Item = Entry> + '_> {
        match self.status {
            Status::Active if self.known => self.series().entries(&self.exceptions, now),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// The meetings that are held and have not ended at `now`, in order.
    pub fn held(&self, now: Instant) -> impl Iterator<Item = Occurrence> {
        self.entries(now)
            .filter(|it| it.kind.is_held())
            .map(|it| it.meeting)
    }

    /// The meetings that are as the rule says and have not ended at `now`, in order.
    pub fn regular(&self, now: Instant) -> impl Iterator<Item = Occurrence> {
        self.entries(now)
            .filter(|it| it.kind == Kind::Regular)
            .map(|it| it.meeting)
    }

    /// The last meeting that was as the rule says and began at or before `at`.
    pub fn last_regular(&self, at: Instant) -> Option<Occurrence> {
        let series = self.known.then(|| self.series())?;
        series.last_regular(&self.exceptions, at)
    }

    /// The last meeting that was held and began at or before `at`.
    pub fn last_held(&self, at: Instant) -> Option<Occurrence> {
        let series = self.known.then(|| self.series())?;
        series.last_held(&self.exceptions, at)
    }

    /// The group's zone, or UTC if it is not known.
    pub fn zone(&self) -> &Rc<dyn Zone> {
        &self.zone
    }

    /// The city by which people know that zone, or "UTC".
    pub fn city(&self) -> Cow<'_, str> {
        city(self.rule.zone.name())
    }

    fn series(&self) -> Series<'_> {
        Series {
            rule: &self.rule,
            duration: self.duration(),
            zone: &*self.zone,
        }
    }
}

impl Deref for Dated {
    type Target = Meeting;

    fn deref(&self) -> &Meeting {
        &self.meeting
    }
}

/// The same meeting, not one like it: enough to know whether anything is to be drawn anew.
impl PartialEq for Dated {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.meeting, &other.meeting)
    }
}
