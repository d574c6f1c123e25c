//! What the page says about meetings: every string that depends on the time, in one place.
//!
//! Pure functions of a meeting, an instant and a [`Reader`](crate::zone::Reader). Each text comes
//! with the instant until which it stays true, so that the page wakes up then and not before.

mod announce;
#[cfg(feature = "prerender")]
pub mod calendar;
mod card;
pub mod clocks;
mod daytime;
mod distance;
mod embed_code;
pub mod label;
mod line;
mod listed;
mod merged;
mod moment;
mod newly_cancelled;
mod notes;
mod offers;
mod over;
pub mod place;
mod rows;
mod said;
mod shift;
mod shown;
mod topic;
mod undated;
mod when;
pub mod year;

pub use announce::announce;
pub use card::{Card, card};
pub use embed_code::embed_code;
pub use line::Line;
pub use listed::listed;
pub use merged::merged;
pub use moment::Moment;
pub use newly_cancelled::newly_cancelled;
pub use offers::{Offer, copies, keeping_up};
pub use over::for_ever;
pub use rows::{Beside, Row, rows};
pub use said::{ROWS, Said, SaidOf};
#[cfg(feature = "prerender")]
pub(crate) use shift::group_clock;
pub use shift::{Shift, rule_shift};
pub use shown::Shown;
pub use topic::Topic;

use chrono::{SecondsFormat, TimeDelta};

use crate::schedule::Instant;

/// How long before the start Join is offered, and how long after the end it stays.
pub const DOOR_OPEN: TimeDelta = TimeDelta::minutes(15);

/// An instant as a `<time>` element's `datetime` writes it: `2026-12-02T16:00:00Z`.
pub fn datetime(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
