//! The year at a glance: at what time of their day a reader meets, over twelve months.
//!
//! The months begin with the current one. Days and minutes are counted, not measured, so that the
//! chart needs no fractions.

mod hours;
mod months;
mod sentence;

use std::rc::Rc;

use chrono::{NaiveDateTime, TimeDelta, Timelike};

pub use self::months::Month;
use self::months::Months;
use crate::schedule::Instant;
use crate::zone::Reader;

/// Twelve months for a reader, and for the places they compare with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// `Local start times in 2026 and 2027`
    pub name: String,
    /// The months, in order.
    pub months: Vec<Month>,
    /// How many days they have.
    pub days: u32,
    /// The day it is, counted from the first.
    pub today: u32,
    /// The hours that are named beside the chart, on the reader's clock: (minutes, `17:00`).
    pub hours: Vec<(u32, Rc<str>)>,
    /// The reader's own place first.
    pub places: Vec<Place>,
    /// `Cancelled: 16 December.`
    pub cancelled: Option<String>,
}

/// The meetings as one place sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The city of its zone.
    pub city: Rc<str>,
    /// A dot a meeting.
    pub dots: Vec<Dot>,
    /// What the dots show: `17:00 from November to March, 18:00 from April to October.`
    pub sentence: String,
}

/// A meeting of the chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dot {
    /// When it starts.
    pub start: Instant,
    /// Its day for the reader, counted from the first of the chart. It is the same in every
    /// place, so that the dots of one meeting stand in one column.
    pub day: u32,
    /// By how many days the date there is off the reader's.
    pub off: i64,
    /// The minute of the day there.
    pub minute: u32,
    /// Whether it is cancelled.
    pub cancelled: bool,
}

/// What `reader` and others see of `meetings` from the first of this month on; `None` if none of
/// them is within these twelve months. Each says whether it is cancelled. They come in order, and
/// the first are those of 31 days before `now` or earlier.
pub fn year(
    meetings: impl Iterator<Item = (Instant, bool)>,
    now: Instant,
    reader: &dyn Reader,
    compared: &[&dyn Reader],
) -> Option<Year> {
    let today = reader.civil(now).date();
    let months = Months::from(today)?;
    let end = TimeDelta::days(i64::from(months.days()));
    let shown: Vec<(Instant, u32, bool)> = meetings
        .take_while(|(start, _)| *start < now + end)
        .filter_map(|(start, cancelled)| {
            let day = months.day(reader.civil(start).date())?;
            Some((start, day, cancelled))
        })
        .collect();
    if shown.is_empty() {
        return None;
    }
    let places: Vec<Place> = std::iter::once(&reader)
        .chain(compared)
        .map(|place| {
            let dots: Vec<Dot> = shown
                .iter()
                .map(|(start, day, cancelled)| Dot {
                    start: *start,
                    day: *day,
                    off: (place.civil(*start).date() - months.date(*day)).num_days(),
                    minute: minute(place.civil(*start)),
                    cancelled: *cancelled,
                })
                .collect();
            Place {
                city: place.city().into(),
                sentence: sentence::sentence(&dots, &months, *place),
                dots,
            }
        })
        .collect();
    Some(Year {
        name: format!("Local start times in {}", months.years()),
        days: months.days(),
        today: months.day(today).unwrap_or_default(),
        hours: hours::hours(now, reader),
        cancelled: sentence::cancelled(&places[0].dots, &months, reader),
        months: months.all,
        places,
    })
}

fn minute(civil: NaiveDateTime) -> u32 {
    civil.hour() * 60 + civil.minute()
}
