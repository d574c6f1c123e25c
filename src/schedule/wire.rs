//! Dates and times as they travel in the page: as numbers. chrono's own form would bring its text
//! parser into the wasm.

/// A date, as days since 1970.
pub(super) mod date {
    use chrono::NaiveDate;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde hands fields over by reference"
    )]
    pub(in crate::schedule) fn serialize<S: Serializer>(
        date: &NaiveDate,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_i32(date.to_epoch_days())
    }

    pub(in crate::schedule) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<NaiveDate, D::Error> {
        NaiveDate::from_epoch_days(i32::deserialize(from)?)
            .ok_or_else(|| D::Error::custom("a date out of range"))
    }
}

/// What a wall clock shows, as minutes since 1970 on it.
pub(super) mod civil {
    use chrono::{DateTime, NaiveDateTime};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(in crate::schedule) fn serialize<S: Serializer>(
        at: &NaiveDateTime,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_i64(at.and_utc().timestamp() / 60)
    }

    pub(in crate::schedule) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<NaiveDateTime, D::Error> {
        DateTime::from_timestamp(i64::deserialize(from)?.saturating_mul(60), 0)
            .map(|at| at.naive_utc())
            .ok_or_else(|| D::Error::custom("a time out of range"))
    }
}
