//! A set of weekdays, kept in the order of the week.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

/// One or more days of the week (RFC 5545, section 3.3.10, `BYDAY` without ordinals).
///
/// ```
/// use chrono::Weekday;
/// use tag_page::schedule::Weekdays;
///
/// let days = Weekdays::new([Weekday::Thu, Weekday::Mon]).unwrap();
/// assert_eq!(days.to_string(), "Monday and Thursday");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weekdays(u8);

/// The days of a week as ISO 8601 counts them, from Monday.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl Weekdays {
    /// Every day of the week.
    ///
    /// ```
    /// # use chrono::Weekday;
    /// # use tag_page::schedule::{Dates, Weekdays, parse};
    /// let rule = parse("every day at 16:00 UTC").unwrap();
    /// let Dates::Weekly(weekly) = rule.dates else { unreachable!() };
    /// assert_eq!(weekly.days, Weekdays::ALL);
    /// ```
    pub const ALL: Self = Self(0b111_1111);

    /// The set that holds these days; `None` if there are none, for then nothing ever happens.
    ///
    /// ```
    /// # use chrono::Weekday;
    /// # use tag_page::schedule::Weekdays;
    /// assert!(Weekdays::new([Weekday::Wed]).is_some());
    /// assert_eq!(Weekdays::new([]), None);
    /// ```
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let bits = days.into_iter().fold(0, |bits, day| bits | bit(day));
        (bits != 0).then_some(Self(bits))
    }

    /// Whether `day` is one of them.
    ///
    /// ```
    /// # use chrono::Weekday;
    /// # use tag_page::schedule::Weekdays;
    /// let days = Weekdays::new([Weekday::Mon, Weekday::Thu]).unwrap();
    /// assert!(days.contains(Weekday::Thu));
    /// assert!(!days.contains(Weekday::Wed));
    /// ```
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// The days, Monday first.
    ///
    /// ```
    /// # use chrono::Weekday;
    /// # use tag_page::schedule::Weekdays;
    /// let days = Weekdays::new([Weekday::Sun, Weekday::Mon]).unwrap();
    /// assert!(days.iter().eq([Weekday::Mon, Weekday::Sun]));
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.num_days_from_monday()
}

/// The English name of a weekday.
pub(crate) fn name(day: Weekday) -> &'static str {
    const NAMES: [&str; 7] = [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    NAMES[day.num_days_from_monday() as usize]
}
