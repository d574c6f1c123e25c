//! Dates, times and weekdays as they travel in the page: as numbers. chrono's own forms would bring
//! its text parsers into the wasm.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

/// A value that travels as a number.
pub(super) trait Travels: Copy {
    /// What it stands for otherwise.
    const NAME: &'static str;

    fn to_number(self) -> i64;

    fn from_number(number: i64) -> Option<Self>;
}

/// A date, as days since 1970.
impl Travels for NaiveDate {
    const NAME: &'static str = "a date";

    fn to_number(self) -> i64 {
        self.to_epoch_days().into()
    }

    fn from_number(number: i64) -> Option<Self> {
        Self::from_epoch_days(number.try_into().ok()?)
    }
}

/// A time of day, as minutes since midnight.
impl Travels for NaiveTime {
    const NAME: &'static str = "a time of day";

    fn to_number(self) -> i64 {
        (self.hour() * 60 + self.minute()).into()
    }

    fn from_number(number: i64) -> Option<Self> {
        let seconds = number.checked_mul(60)?.try_into().ok()?;
        Self::from_num_seconds_from_midnight_opt(seconds, 0)
    }
}

/// What a wall clock shows, as minutes since 1970 on it.
impl Travels for NaiveDateTime {
    const NAME: &'static str = "a date and time";

    fn to_number(self) -> i64 {
        self.and_utc().timestamp() / 60
    }

    fn from_number(number: i64) -> Option<Self> {
        Some(DateTime::from_timestamp(number.checked_mul(60)?, 0)?.naive_utc())
    }
}

/// A weekday, 0 for Monday.
impl Travels for Weekday {
    const NAME: &'static str = "a weekday";

    fn to_number(self) -> i64 {
        self.num_days_from_monday().into()
    }

    fn from_number(number: i64) -> Option<Self> {
        u8::try_from(number).ok()?.try_into().ok()
    }
}

pub(super) fn serialize<T: Travels, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_i64(value.to_number())
}

pub(super) fn deserialize<'de, T: Travels, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    read(i64::deserialize(from)?)
}

fn read<T: Travels, E: Error>(number: i64) -> Result<T, E> {
    T::from_number(number).ok_or_else(|| E::custom(T::NAME))
}

/// The same where there may be none.
pub(super) mod option {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Travels, read};

    #[expect(clippy::ref_option, reason = "serde hands fields over by reference")]
    pub(in crate::schedule) fn serialize<T: Travels, S: Serializer>(
        value: &Option<T>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(T::to_number).serialize(to)
    }

    pub(in crate::schedule) fn deserialize<'de, T: Travels, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<T>, D::Error> {
        Option::<i64>::deserialize(from)?.map(read).transpose()
    }
}
