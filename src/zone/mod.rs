//! Zones: civil time ↔ instant behind one trait, and how a reader writes the result.
//!
//! In the browser both are `Intl`'s work ([`browser`]); natively and in tests dates are written in
//! English ([`English`]).

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(feature = "hydrate")]
pub mod browser_zones;
mod city;
mod english;
mod reader;
mod utc;

use chrono::NaiveDateTime;

use crate::schedule::Instant;

pub use city::city;
pub use english::English;
pub(crate) use english::{clock, day_and_month};
pub use reader::{Form, Reader};
pub use utc::Utc;

/// A zone: which instant a wall clock shows, and what a wall clock shows at an instant.
pub trait Zone {
    /// What the zone's wall clock shows at `at`.
    fn civil(&self, at: Instant) -> NaiveDateTime;

    /// When the zone's wall clock shows `civil`. In a gap the later reading, in a fold the earlier
    /// one (RFC 5545, section 3.3.5).
    fn instant(&self, civil: NaiveDateTime) -> Instant;
}
