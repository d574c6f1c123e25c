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

/// How long before now meetings matter: the first month has begun as many days ago.
pub const BEFORE: TimeDelta = TimeDelta::days(31);

const DAY: i32 = 24 * 60;

/// Twelve months for a reader, and for the places they compare with.
#[derive(Debug)]
pub struct Year {
    /// `Local start times in 2026 and 2027`
    pub name: String,
    /// The months, in order.
    pub months: Vec<Month>,
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
#[derive(Debug)]
pub struct Place {
    /// The city of its zone.
    pub city: Rc<str>,
    /// A dot a meeting.
    pub dots: Vec<Dot>,
    /// What the dots show: `17:00 from November to March, 18:00 from April to October.`
    pub sentence: String,
}

/// A meeting of the chart.
#[derive(Debug, Clone, Copy)]
pub struct Dot {
    /// When it starts.
    pub start: Instant,
    /// Its day for the reader, counted from the first of the chart. It is the same in every
    /// place, so that the dots of one meeting stand in one column.
    pub day: u32,
    /// What the clock there shows, in minutes from the reader's midnight: 25 hours are one o'clock
    /// on the next day.
    pub clock: i32,
    /// Whether it is cancelled.
    pub cancelled: bool,
}

impl Dot {
    /// What the clock there shows, in minutes from midnight.
    pub fn minute(&self) -> u32 {
        self.clock.rem_euclid(DAY).cast_unsigned()
    }
}

/// Only a year is the same as itself: whoever draws one draws the next one too.
impl PartialEq for Year {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What `reader` and others see of `meetings` from the first of this month on; `None` if none of
/// them is within these twelve months. Each says whether it is cancelled. They come in order, from
/// [`BEFORE`] `now` on or from earlier.
pub fn year(
    meetings: impl Iterator<Item = (Instant, bool)>,
    now: Instant,
    reader: &dyn Reader,
    compared: &[&dyn Reader],
) -> Option<Year> {
    let today = reader.civil(now).date();
    let months = Months::from(today)?;
    let mut dots = Vec::new();
    for (start, cancelled) in meetings {
        let Some(day) = months.day(reader.civil(start).date()) else {
            continue;
        };
        if day >= months.days() {
            break;
        }
        dots.push(Dot {
            start,
            day,
            clock: 0,
            cancelled,
        });
    }
    if dots.is_empty() {
        return None;
    }
    let places = std::iter::once(&reader).chain(compared);
    Some(Year {
        name: format!("Local start times in {}", months.years()),
        today: months.day(today)?,
        hours: hours::hours(now, reader),
        cancelled: sentence::cancelled(&dots, &months, reader),
        places: places
            .map(|it| seen_from(*it, dots.clone(), &months))
            .collect(),
        months: months.all,
    })
}

fn seen_from(place: &dyn Reader, mut dots: Vec<Dot>, months: &Months) -> Place {
    for dot in &mut dots {
        let civil = place.civil(dot.start);
        let days = civil.date().to_epoch_days() - months.date(dot.day).to_epoch_days();
        dot.clock = days * DAY + minute(civil).cast_signed();
    }
    Place {
        city: place.city().into(),
        sentence: sentence::sentence(&dots, months, place),
        dots,
    }
}

fn minute(civil: NaiveDateTime) -> u32 {
    civil.hour() * 60 + civil.minute()
}
