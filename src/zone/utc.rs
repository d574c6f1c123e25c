//! Coordinated Universal Time, the one zone that needs no data.

use chrono::NaiveDateTime;

use super::Zone;
use crate::schedule::Instant;

/// UTC.
///
/// ```
/// use tag_page::zone::{Utc, Zone};
///
/// let start = Utc.instant("2026-12-02T16:00:00".parse().unwrap());
/// assert_eq!(start.to_string(), "2026-12-02 16:00:00 UTC");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Utc;

impl Zone for Utc {
    fn civil(&self, at: Instant) -> NaiveDateTime {
        at.naive_utc()
    }

    fn instant(&self, civil: NaiveDateTime) -> Instant {
        civil.and_utc()
    }
}
