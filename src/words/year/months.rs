//! The twelve months of the chart, and the days they are counted in.

use chrono::{Datelike, Days, NaiveDate};

/// A month of the chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// `December`
    pub name: &'static str,
    /// Its first day, counted from the first of all.
    pub first: u32,
    /// The day after its last.
    pub end: u32,
}

/// Twelve months, the first of which holds today.
pub(super) struct Months {
    first: NaiveDate,
    pub(super) all: Vec<Month>,
}

impl Months {
    /// The month of `today`, and eleven more.
    pub(super) fn from(today: NaiveDate) -> Option<Self> {
        let mut months = Self {
            first: today.with_day(1)?,
            all: Vec::new(),
        };
        let mut month = months.first;
        while months.all.len() < 12 {
            // Every month ends within 31 days, and none after that is skipped.
            let next = (month + Days::new(31)).with_day(1)?;
            let number = u8::try_from(month.month()).ok()?;
            months.all.push(Month {
                name: chrono::Month::try_from(number).ok()?.name(),
                first: months.day(month)?,
                end: months.day(next)?,
            });
            month = next;
        }
        Some(months)
    }

    /// How many days they have.
    pub(super) fn days(&self) -> u32 {
        self.all.last().map_or(0, |month| month.end)
    }

    /// The first day after them.
    pub(super) fn end(&self) -> NaiveDate {
        self.date(self.days())
    }

    /// How many days after the first `date` is; `None` if it lies before.
    pub(super) fn day(&self, date: NaiveDate) -> Option<u32> {
        u32::try_from((date - self.first).num_days()).ok()
    }

    /// The name of the month that holds a day.
    pub(super) fn name(&self, day: u32) -> &'static str {
        let month = self.all.iter().find(|month| day < month.end);
        month.map_or("", |month| month.name)
    }

    /// The date of a day.
    pub(super) fn date(&self, day: u32) -> NaiveDate {
        self.first + Days::new(day.into())
    }

    /// `2026 and 2027`
    pub(super) fn years(&self) -> String {
        let (first, last) = (self.first.year(), self.date(self.days() - 1).year());
        if first == last {
            first.to_string()
        } else {
            format!("{first} and {last}")
        }
    }
}
