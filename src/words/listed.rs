//! What stands over a list that was made at build time.

use chrono::Datelike;

use super::place::time_of;
use crate::schedule::Instant;
use crate::zone::{Reader, day_and_month};

/// `Times in UTC. Listed on 23 November 2026; the calendar feed has later changes.`: in whose time,
/// and since when it may have changed.
pub fn listed(at: Instant, reader: &dyn Reader) -> String {
    let place = time_of(reader.city());
    let day = reader.civil(at);
    format!(
        "Times in {place}. Listed on {} {}; the calendar feed has later changes.",
        day_and_month(day.date()),
        day.year()
    )
}
