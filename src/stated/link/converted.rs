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
    /// The bytes of the address that say the day, and how it is written there.
    pub(super) day: Option<(Range<usize>, &'static str)>,
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
            day: None,
            format,
        }
    }

    /// The same, with the place of its day.
    pub(super) fn on(self, day: Range<usize>, format: &'static str) -> Self {
        let day = Some((day, format));
        Self { day, ..self }
    }

    /// A time as it would stand there.
    pub(super) fn write(&self, time: NaiveTime) -> String {
        time.format(self.format).to_string()
    }
}
