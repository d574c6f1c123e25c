//! A set of months, for "except December".

use chrono::Month;
use serde::{Deserialize, Serialize};

/// Any months of the year, none included.
///
/// ```
/// use tag_page::schedule::parse;
///
/// let rule = parse("1st Wednesday of each month except December at 16:00 UTC").unwrap();
/// let winter = "2026-12-01".parse().unwrap();
/// assert_eq!(rule.dates_onward(winter).next(), "2027-01-06".parse().ok());
/// ```
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
    ///
    /// ```
    /// # use chrono::Month;
    /// # use tag_page::schedule::Months;
    /// let december = Months::from_iter([Month::December]);
    /// assert!(december.contains(12));
    /// assert!(!december.contains(1));
    /// ```
    pub fn contains(self, number: u32) -> bool {
        self.0 & (1 << number) != 0
    }

    /// The months, January first.
    ///
    /// ```
    /// # use chrono::Month;
    /// # use tag_page::schedule::Months;
    /// let summer = Months::from_iter([Month::August, Month::July]);
    /// assert!(summer.iter().eq([Month::July, Month::August]));
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Month> {
        YEAR.into_iter()
            .filter(move |month| self.contains(month.number_from_month()))
    }

    /// Whether all twelve are in it: such an exception would leave no meeting at all.
    ///
    /// ```
    /// # use chrono::Month;
    /// # use tag_page::schedule::Months;
    /// assert!(!Months::from_iter([Month::December]).is_full());
    ///
    /// let year = (1..=12_u8).filter_map(|number| Month::try_from(number).ok());
    /// assert!(Months::from_iter(year).is_full());
    /// ```
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
