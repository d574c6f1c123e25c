//! What `Intl` knows of a zone: what its wall clock shows, at one instant after the other.

use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime};
use wasm_bindgen::JsValue;

use super::format::{Format, Options, format};
use super::time::millis;
use crate::schedule::Instant;
use crate::zone::offsets::{Piece, Source};
use crate::zone::sampled::sampled;

/// The wall clock of a zone.
pub(super) struct Clock(Rc<Format>);

/// Read back by [`read`].
const OPTIONS: Options = &[
    ("calendar", "gregory"),
    ("year", "numeric"),
    ("month", "numeric"),
    ("day", "numeric"),
    ("hour", "numeric"),
    ("minute", "numeric"),
    ("second", "numeric"),
    ("hourCycle", "h23"),
];

impl Clock {
    pub(super) fn find(zone: &str) -> Result<Self, JsValue> {
        format("en-US", Some(zone), OPTIONS).map(Self)
    }

    /// By how many seconds it is ahead of UTC.
    fn ahead(&self, at: Instant) -> Option<i32> {
        let civil = read(&self.0.write(millis(at)).ok()?)?;
        (civil - at.naive_utc()).num_seconds().try_into().ok()
    }
}

impl Source for Clock {
    fn pieces(&self, start: Instant, end: Instant) -> Vec<Piece> {
        sampled(start, end, |at| self.ahead(at).unwrap_or_default())
    }
}

/// "12/2/2026, 21:30:00"
fn read(text: &str) -> Option<NaiveDateTime> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse::<u32>().ok());
    let mut next = || numbers.next();
    let (month, day, year) = (next()?, next()?, i32::try_from(next()?).ok()?);
    let (hour, minute, second) = (next()?, next()?, next()?);
    NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(hour, minute, second)
}
