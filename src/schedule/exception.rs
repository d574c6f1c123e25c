//! What differs from a rule: single meetings that are cancelled, moved or extra.

use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::wire;

/// One meeting that is not as the rule says. Dates and times are those of the rule's own zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exception {
    /// What is different.
    pub change: Change,
    /// Why, in the editor's words.
    pub reason: Option<Rc<str>>,
}

/// What is different from the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// The meeting of this day is not held.
    Cancelled(#[serde(with = "wire")] NaiveDate),
    /// The meeting of a day is held at another time.
    Moved {
        /// The day on which the rule has it.
        #[serde(with = "wire")]
        date: NaiveDate,
        /// When it is held instead.
        #[serde(with = "wire")]
        to: NaiveDateTime,
    },
    /// A meeting that the rule does not have.
    Extra(#[serde(with = "wire")] NaiveDateTime),
}

impl Change {
    /// The day of the rule that is no longer as the rule says.
    pub fn date(self) -> Option<NaiveDate> {
        match self {
            Self::Cancelled(date) | Self::Moved { date, .. } => Some(date),
            Self::Extra(_) => None,
        }
    }

    /// The meeting that there is instead, or besides.
    pub fn start(self) -> Option<NaiveDateTime> {
        match self {
            Self::Moved { to: start, .. } | Self::Extra(start) => Some(start),
            Self::Cancelled(_) => None,
        }
    }
}
