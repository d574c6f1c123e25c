//! What a link converts.

use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};

use crate::stated::clock::Clock;

/// What a link converts.
pub(super) struct Converted {
    /// The bytes of the address that say the time.
    pub(super) at: Range<usize>,
    pub(super) time: NaiveTime,
    /// The zone, as it is written.
    pub(super) zone: String,
    pub(super) clocks: Vec<Clock>,
    /// The day, where it is of one.
    pub(super) date: Option<NaiveDate>,
    /// How a time is written there: `%H:%M`.
    pub(super) format: &'static str,
}

impl Converted {
    /// A time in UTC.
    pub(super) fn utc(
        at: Range<usize>,
        time: NaiveTime,
        date: Option<NaiveDate>,
        format: &'static str,
    ) -> Self {
        Self {
            at,
            time,
            zone: "UTC".to_owned(),
            clocks: vec![Clock::Utc],
            date,
            format,
        }
    }

    /// A time as it would stand there.
    pub(super) fn write(&self, time: NaiveTime) -> String {
        time.format(self.format).to_string()
    }
}
