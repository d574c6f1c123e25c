//! A group's rule, as it was agreed: which days, at what time, in which zone, from when to when.

use chrono::{NaiveDate, NaiveTime, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Dates;

/// A recurrence rule in the group's own zone. It is never rewritten into a reader's zone: only
/// the instants it gives are converted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// The days.
    pub dates: Dates,
    /// The wall-clock time at which a meeting starts, to the minute.
    #[serde(serialize_with = "to_minutes", deserialize_with = "from_minutes")]
    pub time: NaiveTime,
    /// The zone of that wall clock.
    pub zone: RuleZone,
    /// The first civil date on which a meeting may be held.
    #[serde(serialize_with = "to_days", deserialize_with = "from_days")]
    pub from: Option<NaiveDate>,
    /// The last civil date on which a meeting may be held.
    #[serde(serialize_with = "to_days", deserialize_with = "from_days")]
    pub until: Option<NaiveDate>,
}

/// The zone a rule is pinned to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleZone {
    /// Coordinated Universal Time: moves for everyone who changes clocks.
    #[serde(rename = "UTC")]
    Utc,
}

impl RuleZone {
    /// The IANA name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utc => "UTC",
        }
    }
}

// Dates and times travel in the page as numbers: chrono's own serde form would bring its text
// parser into the wasm.

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference; the lint counts pointers, which differ by target"
)]
fn to_minutes<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_u32(time.hour() * 60 + time.minute())
}

fn from_minutes<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let minutes = u32::deserialize(from)?;
    NaiveTime::from_num_seconds_from_midnight_opt(minutes.saturating_mul(60), 0)
        .ok_or_else(|| serde::de::Error::custom("a day has 1440 minutes"))
}

#[allow(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference; the lint counts pointers, which differ by target"
)]
fn to_days<S: Serializer>(date: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
    date.map(|date| date.to_epoch_days()).serialize(to)
}

fn from_days<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    let days = Option::<i32>::deserialize(from)?;
    days.map(|days| {
        NaiveDate::from_epoch_days(days)
            .ok_or_else(|| serde::de::Error::custom("a date out of range"))
    })
    .transpose()
}
