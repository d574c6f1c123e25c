//! Dates, times and weekdays as they travel in the page: as numbers. chrono's own forms would bring
//! its text parsers into the wasm. A number that none of them travels as is read as some other one:
//! that it is the one that was written is known before.

use std::num::NonZeroU8;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// A value that travels as a number.
pub(super) trait Travels: Copy {
    fn to_number(self) -> i64;

    fn from_number(number: i64) -> Self;
}

/// A date, as days since 1970.
impl Travels for NaiveDate {
    fn to_number(self) -> i64 {
        self.to_epoch_days().into()
    }

    fn from_number(number: i64) -> Self {
        let day = number.try_into().ok().and_then(Self::from_epoch_days);
        day.unwrap_or_default()
    }
}

/// A time of day, as minutes since midnight.
impl Travels for NaiveTime {
    fn to_number(self) -> i64 {
        (self.hour() * 60 + self.minute()).into()
    }

    fn from_number(number: i64) -> Self {
        let minutes = u32::try_from(number).unwrap_or_default();
        Self::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default()
    }
}

/// What a wall clock shows, as minutes since 1970 on it.
impl Travels for NaiveDateTime {
    fn to_number(self) -> i64 {
        self.and_utc().timestamp() / 60
    }

    fn from_number(number: i64) -> Self {
        let instant = DateTime::from_timestamp(number.wrapping_mul(60), 0);
        instant.unwrap_or_default().naive_utc()
    }
}

/// A weekday, 0 for Monday.
impl Travels for Weekday {
    fn to_number(self) -> i64 {
        self.num_days_from_monday().into()
    }

    fn from_number(number: i64) -> Self {
        let day = u8::try_from(number).ok().and_then(|it| it.try_into().ok());
        day.unwrap_or(Self::Mon)
    }
}

/// How many weeks or months one is of.
impl Travels for NonZeroU8 {
    fn to_number(self) -> i64 {
        self.get().into()
    }

    fn from_number(number: i64) -> Self {
        let every = u8::try_from(number).ok().and_then(Self::new);
        every.unwrap_or(Self::MIN)
    }
}

pub(super) fn serialize<T: Travels, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_i64(value.to_number())
}

pub(super) fn deserialize<'de, T: Travels, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    i64::deserialize(from).map(T::from_number)
}

/// The same where there may be none.
pub(super) mod option {
    use super::{Deserialize, Deserializer, Serialize, Serializer, Travels};

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
        Ok(Option::deserialize(from)?.map(T::from_number))
    }
}
