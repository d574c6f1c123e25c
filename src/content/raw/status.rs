//! Whether a series is held: one word, a pause with its reason, or the day of the last meeting.

use serde::Deserialize;

use super::super::Field;
use super::keyed::{Keyed, Keys};

/// Whether a series is held.
pub(crate) type Status = Keyed<StatusKeys>;

/// A series that is paused, or ends on a day.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct StatusKeys {
    /// That the series rests until the group says otherwise, and why.
    pub(crate) paused: Field<String>,
    /// The day of the last meeting.
    pub(crate) ended: Field<String>,
}

impl Keys for StatusKeys {
    const NAMES: &'static [&'static str] = &["paused", "ended"];
    const EXPECTED: &'static str = "`active`, `ended`, or the key `paused` or `ended`";
}
