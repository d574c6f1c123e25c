//! Zones: civil time ↔ instant behind one trait, and how a reader writes the result.
//!
//! A zone is made of [`offsets`]. The browser knows them in the browser (`browser`), natively a
//! bundled database does (`database`); natively and in tests dates are written in English
//! ([`English`]).

#[cfg(feature = "hydrate")]
pub mod browser;
mod city;
#[cfg(feature = "prerender")]
pub mod database;
mod english;
mod hours;
pub mod offsets;
mod origin;
mod reader;
#[cfg(feature = "prerender")]
pub mod regions;
pub mod sampled;
mod utc;

use std::rc::Rc;

use chrono::NaiveDateTime;

use crate::schedule::Instant;

pub use city::city;
pub(crate) use city::last_part;
pub use english::English;
pub(crate) use english::{clock, day_and_month, month};
#[cfg(feature = "prerender")]
pub(crate) use english::{full_date, weekday_and_date};
pub use hours::Hours;
pub use origin::Origin;
pub use reader::{Form, Reader};
pub use utc::Utc;

/// A zone: which instant a wall clock shows, and what a wall clock shows at an instant.
///
/// ```
/// use tag_page::zone::Zone;
///
/// let berlin = tag_page::zone::database::named("Europe/Berlin").unwrap();
/// // In the night of 28 March 2027 the clocks go from 02:00 to 03:00.
/// let skipped = berlin.instant("2027-03-28T02:30:00".parse().unwrap());
/// assert_eq!(skipped.to_string(), "2027-03-28 01:30:00 UTC");
/// assert_eq!(berlin.civil(skipped).to_string(), "2027-03-28 03:30:00");
/// // In that of 25 October 2026 they showed 02:30 twice.
/// let first = berlin.instant("2026-10-25T02:30:00".parse().unwrap());
/// assert_eq!(first.to_string(), "2026-10-25 00:30:00 UTC");
/// ```
pub trait Zone {
    /// What the zone's wall clock shows at `at`.
    fn civil(&self, at: Instant) -> NaiveDateTime;

    /// When the zone's wall clock shows `civil` (RFC 5545, section 3.3.5): a time that the clocks
    /// skip is read by the offset before the gap, and so is later by the gap; of a time that they
    /// show twice the first is meant.
    fn instant(&self, civil: NaiveDateTime) -> Instant;
}

impl<Z: Zone + ?Sized> Zone for Rc<Z> {
    fn civil(&self, at: Instant) -> NaiveDateTime {
        (**self).civil(at)
    }

    fn instant(&self, civil: NaiveDateTime) -> Instant {
        (**self).instant(civil)
    }
}
