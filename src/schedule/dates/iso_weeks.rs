//! Odd or even weeks of the year, as ISO 8601 numbers them.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Way;
use super::weekly::{days, monday, week};
use crate::schedule::Weekdays;

/// "odd ISO weeks on Wednesday": a year of 53 weeks has two odd ones running at its end, and no
/// "every 2 weeks" can say that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct IsoWeeks {
    /// Which weeks.
    pub parity: Parity,
    /// The days of such a week.
    pub days: Weekdays,
}

/// Odd or even.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Parity {
    /// Weeks 1, 3, 5 … 53.
    Odd,
    /// Weeks 2, 4, 6 … 52.
    Even,
}

impl Parity {
    /// As a sentence writes it.
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
