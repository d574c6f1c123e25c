//! The twelve months of the chart, and the days they are counted in.

use chrono::{Datelike, NaiveDate};

/// A month of the chart.
#[derive(Debug)]
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
    /// The first day of all, as days since 1970.
    first: i32,
    pub(super) all: Vec<Month>,
}

impl Months {
    /// The month of `today`, and eleven more.
    pub(super) fn from(today: NaiveDate) -> Option<Self> {
        let begins = |month: u32| {
            let year = today.year() + i32::from(month >= 12);
            NaiveDate::from_ymd_opt(year, month % 12 + 1, 1)
        };
        let first = begins(today.month0())?.to_epoch_days();
        let mut months = Self {
            first,
            all: Vec::new(),
        };
        for month in today.month0()..today.month0() + 12 {
            let number = u8::try_from(month % 12 + 1).ok()?;
            months.all.push(Month {
                name: chrono::Month::try_from(number).ok()?.name(),
                first: months.day(begins(month)?)?,
                end: months.day(begins(month + 1)?)?,
            });
        }
        Some(months)
    }

    /// How many days they have.
    pub(super) fn days(&self) -> u32 {
        self.all.last().map_or(0, |month| month.end)
    }

    /// How many days after the first `date` is; `None` if it lies before.
    pub(super) fn day(&self, date: NaiveDate) -> Option<u32> {
        u32::try_from(date.to_epoch_days() - self.first).ok()
    }

    /// The name of the month that holds a day.
    pub(super) fn name(&self, day: u32) -> &'static str {
        let month = self.all.iter().find(|month| day < month.end);
        month.map_or("", |month| month.name)
    }

    /// The date of a day.
    pub(super) fn date(&self, day: u32) -> NaiveDate {
        let days = self.first.saturating_add_unsigned(day);
        NaiveDate::from_epoch_days(days).unwrap_or_default()
    }

    /// `2026 and 2027`
    pub(super) fn years(&self) -> String {
        let (first, last) = (self.date(0).year(), self.date(self.days() - 1).year());
        if first == last {
            first.to_string()
        } else {
            format!("{first} and {last}")
        }
    }
}
