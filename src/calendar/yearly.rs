//! Clocks that change on the same weekday of the same month, year after year.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Weekday};

use super::recur;
use crate::schedule::Ordinal;

/// The same weekday of the same month, at the same time, year after year.
pub(super) struct Yearly {
    onset: NaiveDateTime,
    nth: Ordinal,
    /// How many of the last onsets are so.
    pub(super) years: usize,
}

impl Yearly {
    /// What the last onsets have in common, if that goes on for ten years at the least.
    pub(super) fn of(onsets: &[NaiveDateTime], last: i32) -> Option<Self> {
        const ENOUGH: usize = 10;
        let onset = *onsets.last().filter(|it| it.year() == last)?;
        let nth = Ordinal::ALL[onset.day0() as usize / 7];
        let found = [nth, Ordinal::Last].map(|nth| {
            let expected = |back: usize| {
                let year = onset.year() - i32::try_from(back).ok()?;
                let day = nth_of(year, onset.month(), onset.weekday(), nth)?;
                Some(day.and_time(onset.time()))
            };
            let onsets = onsets.iter().rev().enumerate();
            let same = onsets.take_while(|(back, it)| expected(*back) == Some(**it));
            let years = same.count();
            Self { onset, nth, years }
        });
        let longest = found.into_iter().max_by_key(|it| it.years);
        longest.filter(|it| it.years >= ENOUGH)
    }

    /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`
    pub(super) fn rrule(&self) -> String {
        recur::yearly(self.onset.month(), self.onset.weekday(), self.nth)
    }
}

fn nth_of(year: i32, month: u32, weekday: Weekday, nth: Ordinal) -> Option<NaiveDate> {
    match nth {
        Ordinal::Last => (22..=31)
            .rev()
            .filter_map(|day| NaiveDate::from_ymd_opt(year, month, day))
            .find(|it| it.weekday() == weekday),
        nth => NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth as u8 + 1),
    }
}
