//! Times of day with what belongs to them: the end of a range, alternatives, a zone.

mod reader;
mod token;

use std::ops::Range;

use chrono::NaiveTime;

use self::reader::Reader;
pub(super) use self::token::on_24_hours;
use self::token::tokens;
use super::text::Text;
use super::zone::{Said, Zones};

/// A time that a text states.
#[derive(Debug, Clone)]
pub(super) struct Time {
    /// With its zone and the end of its range.
    pub(super) at: Range<usize>,
    /// The start; of "15:00/16:00" each.
    pub(super) starts: Vec<NaiveTime>,
    /// The end of a range: what "moved from 15:00 to 16:00" is about.
    pub(super) last: Option<Box<Self>>,
    pub(super) zone: Said,
}

/// The times of a text, in order. `others` are numbers that are none, in order.
pub(super) fn times(text: &Text<'_>, others: &[Range<usize>], zones: &Zones) -> Vec<Time> {
    let tokens = tokens(text, others);
    let mut rest = tokens.as_slice();
    let mut times = Vec::new();
    let mut from = 0;
    while let Some(first) = rest.first() {
        // What the time before has swallowed is none of its own.
        if first.at.start < from {
            rest = &rest[1..];
            continue;
        }
        let reader = Reader { text, zones, from };
        let (used, read) = reader.read(rest);
        times.extend(read);
        rest = &rest[used..];
        from = times.last().map_or(0, |time: &Time| time.at.end);
    }
    times
}
