//! The keys of a meeting that is not as the rule says.

use serde::Deserialize;

use super::super::Field;

/// A single meeting that is not as the sentence says: cancelled, moved or extra. Dates and times are
/// those of the sentence's zone.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(
    default,
    expecting = "the keys of an exception, such as `date` and `cancelled`"
)]
pub(crate) struct Exception {
    /// The date of the meeting that is cancelled or moved.
    pub(crate) date: Field<String>,
    /// That the meeting is not held, and why.
    pub(crate) cancelled: Field<String>,
    /// When the meeting is held instead. A date alone keeps the hour.
    pub(crate) moved: Field<String>,
    /// When there is a meeting that the sentence does not have, with the time.
    pub(crate) extra: Field<String>,
    /// Why it is moved or extra; left out where that needs no words.
    pub(crate) reason: Field<String>,
}
