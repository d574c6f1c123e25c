//! The meetings of a series as one place sees them.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};

use super::sentence::sentence;
use crate::page::Dated;
use crate::schedule::{Instant, Kind};
use crate::zone::Reader;

/// The columns of a month, ten a day in the longest.
pub(super) const MONTH: i32 = 310;
/// The columns of a year.
const YEAR: i32 = 12 * MONTH;
/// The minutes of a day.
pub(super) const DAY: i32 = 24 * 60;

/// The meetings of a series as one place sees them.
#[derive(Debug)]
pub struct Line {
    /// Whether it is the reader's place, and not one compared with.
    pub own: bool,
    /// A dot a meeting.
    pub dots: Vec<Dot>,
    /// What they show: `17:00 from November to March, 18:00 from April to October.`
    pub text: String,
    /// Whether the sentence is about to need more room, since not all is as usual.
    pub long: bool,
}

/// A meeting of the chart.
#[derive(Debug, Clone, Copy)]
pub struct Dot {
    /// When it starts.
    pub start: Instant,
    /// Its day for the reader. It is the same in every place, so that the dots of one meeting stand
    /// in one column.
    pub date: NaiveDate,
    /// The column of that day.
    pub column: i32,
    /// What the clock of the place shows, in minutes since that day's midnight: 25 hours are one
    /// o'clock on the next day.
    pub clock: i32,
    /// What it is.
    pub kind: Kind,
}

impl Dot {
    /// What the clock of the place shows, in minutes since midnight.
    pub fn minute(&self) -> i32 {
        self.clock.rem_euclid(DAY)
    }
}

impl Line {
    /// What the `other` place, or else the reader's own, sees of `it` from the first of this month
    /// on; `None` if that is nothing. `head` stands before the sentence.
    pub(super) fn new(
        head: String,
        it: &Dated,
        now: Instant,
        reader: &dyn Reader,
        other: Option<&dyn Reader>,
    ) -> Option<Self> {
        let place = other.unwrap_or(reader);
        let today = reader.civil(now).date();
        let first = column(today) / MONTH * MONTH;
        let (mut dots, mut goes_on) = (Vec::new(), false);
        for entry in it.entries(now - TimeDelta::days(31)) {
            let start = entry.meeting.start;
            let date = reader.civil(start).date();
            let column = column(date) - first;
            if column >= YEAR {
                goes_on = true;
                break;
            }
            // One that was moved is where it is held. In places compared with, a cancelled one
            // would be seen twice.
            if column < 0
                || matches!(entry.kind, Kind::MovedTo(_))
                || entry.kind == Kind::Cancelled && other.is_some()
            {
                continue;
            }
            let civil = place.civil(start);
            dots.push(Dot {
                start,
                date,
                column,
                clock: (civil.date().to_epoch_days() - date.to_epoch_days()) * DAY + minute(civil),
                kind: entry.kind,
            });
        }
        if dots.is_empty() {
            return None;
        }
        let begun = it.rule.from.is_none_or(|from| column(from) <= first);
        Some(Self {
            own: other.is_none(),
            long: dots.iter().any(|dot| dot.kind != Kind::Regular),
            text: sentence(head, &dots, begun, goes_on, place),
            dots,
        })
    }
}

/// What a clock shows, in minutes since midnight.
pub(super) fn minute(civil: NaiveDateTime) -> i32 {
    (civil.hour() * 60 + civil.minute()).cast_signed()
}

/// Months are as wide as each other, and days as wide as those of their month.
pub(super) fn column(date: NaiveDate) -> i32 {
    let months = date.year() * 12 + date.month0().cast_signed();
    months * MONTH + date.day0().cast_signed() * MONTH / i32::from(date.num_days_in_month())
}
