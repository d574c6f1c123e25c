//! The keys of a meeting that is not as the rule says.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};

use super::super::Field;
use super::super::schema::{Date, Moment, Moved, Reason};

/// A single meeting that is not as the sentence says: cancelled, moved or extra. Dates and times are
/// those of the sentence's zone.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(
    default,
    expecting = "the keys of an exception, such as `date` and `cancelled`"
)]
#[schemars(
    title = "Exception",
    deny_unknown_fields,
    extend("anyOf" = one_of_three(), "dependentRequired" = needed(), "dependentSchemas" = excluded()),
    example = json!({ "date": "2026-12-02", "cancelled": "KubeCon" }),
    example = json!({ "date": "2027-01-06", "moved": "2027-01-13", "reason": "New Year" }),
    example = json!({ "extra": "2027-01-27 16:00", "reason": "Charter vote" })
)]
pub(crate) struct Exception {
    /// The date of the meeting that is cancelled or moved.
    #[schemars(with = "Date")]
    pub(crate) date: Field<String>,
    /// That the meeting is not held, and why.
    #[schemars(with = "Reason", example = &"KubeCon")]
    pub(crate) cancelled: Field<String>,
    /// When the meeting is held instead. A date alone keeps the hour.
    #[schemars(with = "Moved")]
    pub(crate) moved: Field<String>,
    /// When there is a meeting that the sentence does not have, with the time.
    #[schemars(with = "Moment")]
    pub(crate) extra: Field<String>,
    /// Why it is moved or extra; left out where that needs no words.
    #[schemars(with = "Reason", example = &"New Year")]
    pub(crate) reason: Field<String>,
}

fn one_of_three() -> Value {
    let has = |key: &str| {
        json!({
            "required": [key],
            "errorMessage": "say what is different: `cancelled` with the reason, `moved` or `extra`",
        })
    };
    json!([has("cancelled"), has("moved"), has("extra")])
}

fn needed() -> Value {
    json!({ "cancelled": ["date"], "moved": ["date"] })
}

fn excluded() -> Value {
    json!({
        "cancelled": { "properties": { "moved": false, "extra": false, "reason": false } },
        "moved": { "properties": { "extra": false } },
        "extra": { "properties": { "date": false } },
    })
}
