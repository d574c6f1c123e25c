//! Odd or even weeks of the year, as ISO 8601 numbers them.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Way;
use super::weekly::{days, monday, week};
use crate::schedule::Weekdays;

/// "odd ISO weeks on Wednesday": a year of 53 weeks has two odd ones running at its end, and no
/// "every 2 weeks" can say that.
///
/// ```
/// let rule = tag_page::schedule::parse("odd ISO weeks on Wednesday at 16:00 UTC").unwrap();
/// // 2026 has 53 weeks: two odd ones follow each other.
/// let first = "2026-12-17".parse().unwrap();
/// let dates: Vec<_> = rule.dates_onward(first).take(3).map(|it| it.to_string()).collect();
/// assert_eq!(dates, ["2026-12-30", "2027-01-06", "2027-01-20"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IsoWeeks {
    /// Which weeks.
    pub parity: Parity,
    /// The days of such a week.
    pub days: Weekdays,
}

/// Odd or even.
///
/// ```
/// use chrono::Weekday;
/// use tag_page::schedule::{IsoWeeks, Parity, Weekdays};
///
/// let days = Weekdays::new([Weekday::Wed]).unwrap();
/// let weeks = IsoWeeks { parity: Parity::Even, days };
/// assert_eq!(weeks.to_string(), "even ISO weeks on Wednesday");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parity {
    /// Weeks 1, 3, 5 … 53.
    Odd,
    /// Weeks 2, 4, 6 … 52.
    Even,
}

impl Parity {
    /// As a sentence writes it.
    ///
    /// ```
    /// assert_eq!(tag_page::schedule::Parity::Odd.as_str(), "odd");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Odd => "odd",
            Self::Even => "even",
        }
    }

    fn holds(self, number: u32) -> bool {
        (number % 2 == 1) == (self == Self::Odd)
    }
}

impl IsoWeeks {
    pub(super) fn nearest(self, way: Way, day: i32) -> Option<i32> {
        // The week of `day`, the next that counts, and between these two at most two that do not.
        (0..4)
            .map(|steps| week(day) + way.sign() * steps)
            .filter(|week| {
                NaiveDate::from_epoch_days(monday(*week))
                    .is_some_and(|monday| self.parity.holds(monday.iso_week().week()))
            })
            .find_map(|week| way.pick(days(week, self.days), day))
    }
}
