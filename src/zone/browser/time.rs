//! Instants as ECMAScript counts them: in milliseconds since 1970.

use chrono::TimeDelta;

use crate::schedule::Instant;

/// The instant of `Date.now()`'s milliseconds.
///
/// ```no_run
/// let start = tag_page::zone::browser::instant(1_796_227_200_000.0);
/// assert_eq!(start.to_string(), "2026-12-02 16:00:00 UTC");
/// ```
#[expect(
    clippy::cast_possible_truncation,
    reason = "ECMAScript's time values are integers below 2^53"
)]
pub fn instant(millis: f64) -> Instant {
    Instant::UNIX_EPOCH + TimeDelta::milliseconds(millis as i64)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "instants of meetings are far below 2^53 ms"
)]
pub(super) fn millis(at: Instant) -> f64 {
    at.timestamp_millis() as f64
}
