//! A set of months, for "except December".

use chrono::Month;
use serde::{Deserialize, Serialize};

/// Any months of the year, none included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Months(u16);

pub(super) const YEAR: [Month; 12] = [
    Month::January,
    Month::February,
    Month::March,
    Month::April,
    Month::May,
    Month::June,
    Month::July,
    Month::August,
    Month::September,
    Month::October,
    Month::November,
    Month::December,
];

impl Months {
    /// Whether the month with this number (1 to 12) is one of them.
    pub fn contains(self, number: u32) -> bool {
        self.0 & (1 << number) != 0
    }

    /// The months, January first.
    pub fn iter(self) -> impl Iterator<Item = Month> {
        YEAR.into_iter()
            .filter(move |month| self.contains(month.number_from_month()))
    }

    /// Whether all twelve are in it: such an exception would leave no meeting at all.
    pub fn is_full(self) -> bool {
        self.iter().count() == YEAR.len()
    }
}

impl FromIterator<Month> for Months {
    fn from_iter<I: IntoIterator<Item = Month>>(months: I) -> Self {
        Self(
            months
                .into_iter()
                .fold(0, |bits, month| bits | 1 << month.number_from_month()),
        )
    }
}
