//! The days of a rule, without its time: civil arithmetic that never walks from a start date.
//!
//! Every kind of rule has its *stretch*, a week or a month, which holds a few of its days and
//! has a number. To find a day is to compute the number of its stretch, to step to the nearest
//! stretch that counts, and to look at the days in it.

mod iso_weeks;
mod monthly;
mod weekly;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use iso_weeks::{IsoWeeks, Parity};
pub use monthly::Monthly;
pub use weekly::Weekly;

/// Which days a rule names.
///
/// ```
/// use tag_page::schedule::{Dates, parse};
///
/// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
/// assert!(matches!(rule.dates, Dates::Monthly(_)));
/// assert_eq!(rule.dates.to_string(), "1st and 3rd Wednesday of each month");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dates {
    /// "every Monday and Thursday", "every 2 weeks on Tuesday"
    Weekly(Weekly),
    /// "1st and 3rd Wednesday of each month except December"
    Monthly(Monthly),
    /// "odd ISO weeks on Wednesday"
    IsoWeeks(IsoWeeks),
}

/// Whether a rule is followed into the future or into the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// To later days.
    Onward,
    /// To earlier days.
    Back,
}

/// The Gregorian calendar repeats itself after so many years: what is not found in them never comes.
const CYCLE_YEARS: i32 = 400;

impl Dates {
    /// The days on or after `first` (or on or before it), the nearest one first. `phase` is a day
    /// in a week or month that counts, where not every one does.
    pub(super) fn along(
        self,
        way: Way,
        first: NaiveDate,
        phase: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> {
        let mut next = Some(first.to_epoch_days());
        std::iter::from_fn(move || {
            let found = self.nearest(way, next?, phase);
            next = found.map(|day| day + way.sign());
            NaiveDate::from_epoch_days(found?)
        })
    }

    /// The day of the rule that is nearest to `day`, itself included. Days count from 1970-01-01.
    fn nearest(self, way: Way, day: i32, phase: NaiveDate) -> Option<i32> {
        match self {
            Self::Weekly(it) => it.nearest(way, day, phase),
            Self::Monthly(it) => it.nearest(way, day, phase),
            Self::IsoWeeks(it) => it.nearest(way, day),
        }
    }

    /// Whether only every nth week or month counts, so that the rule needs a day to count from.
    ///
    /// ```
    /// # use tag_page::schedule::parse;
    /// let weekly = parse("every Wednesday at 16:00 UTC").unwrap();
    /// assert!(!weekly.dates.has_phase());
    ///
    /// let biweekly = parse("every 2 weeks on Wednesday at 16:00 UTC from 2026-12-02").unwrap();
    /// assert!(biweekly.dates.has_phase());
    /// ```
    pub fn has_phase(self) -> bool {
        match self {
            Self::Weekly(it) => it.every.get() > 1,
            Self::Monthly(it) => it.every.get() > 1,
            Self::IsoWeeks(_) => false,
        }
    }
}

impl Way {
    fn sign(self) -> i32 {
        match self {
            Self::Onward => 1,
            Self::Back => -1,
        }
    }

    /// The nearest number to `number`, itself included, that is a whole number of steps of `every`
    /// away from `phase`.
    fn to_phase(self, number: i32, every: i32, phase: i32) -> i32 {
        let past = (number - phase).rem_euclid(every);
        match (past, self) {
            (0, _) => number,
            (_, Self::Onward) => number + every - past,
            (_, Self::Back) => number - past,
        }
    }

    /// The nearest of `days` to `day`, itself included.
    fn pick(self, days: impl Iterator<Item = i32>, day: i32) -> Option<i32> {
        match self {
            Self::Onward => days.filter(|it| *it >= day).min(),
            Self::Back => days.filter(|it| *it <= day).max(),
        }
    }
}
