//! A set of weekdays, kept in the order of the week.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

/// One or more days of the week (RFC 5545, section 3.3.10, `BYDAY` without ordinals).
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
    pub const ALL: Self = Self(0b111_1111);

    /// The set that holds these days; `None` if there are none, for then nothing ever happens.
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let bits = days.into_iter().fold(0, |bits, day| bits | bit(day));
        (bits != 0).then_some(Self(bits))
    }

    /// Whether `day` is one of them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & bit(day) != 0
    }

    /// The days, Monday first.
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

/// How a weekday travels: as a number, 0 for Monday, and not by its name.
pub(super) mod number {
    use chrono::Weekday;
    use serde::de::{Deserialize, Deserializer, Error};
    use serde::ser::{Serialize, Serializer};

    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands fields over by reference; the lint counts pointers, which differ by target"
    )]
    pub(in crate::schedule) fn serialize<S: Serializer>(
        day: &Weekday,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_u32(day.num_days_from_monday())
    }

    pub(in crate::schedule) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Weekday, D::Error> {
        weekday(u8::deserialize(from)?)
    }

    fn weekday<E: Error>(number: u8) -> Result<Weekday, E> {
        Weekday::try_from(number).map_err(|_| E::custom("a week has seven days"))
    }

    /// The same where there may be none.
    pub(in crate::schedule) mod option {
        use super::{Deserialize, Deserializer, Serialize, Serializer, Weekday, weekday};

        #[allow(
            clippy::ref_option,
            clippy::trivially_copy_pass_by_ref,
            reason = "serde hands fields over by reference; the lint counts pointers, which differ by target"
        )]
        pub(in crate::schedule) fn serialize<S: Serializer>(
            day: &Option<Weekday>,
            to: S,
        ) -> Result<S::Ok, S::Error> {
            day.map(|day| day.num_days_from_monday()).serialize(to)
        }

        pub(in crate::schedule) fn deserialize<'de, D: Deserializer<'de>>(
            from: D,
        ) -> Result<Option<Weekday>, D::Error> {
            Option::deserialize(from)?.map(weekday).transpose()
        }
    }
}
