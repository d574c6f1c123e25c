//! Coordinated Universal Time, the one zone that needs no data.

use chrono::NaiveDateTime;

use super::Zone;
use crate::schedule::Instant;

/// UTC.
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
