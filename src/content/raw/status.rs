//! Whether a series is held: one word, a pause with its reason, or the day of the last meeting.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde_json::json;

use super::super::Field;
use super::super::schema::{Date, Reason, StatusWord};
use super::keyed::{Keyed, Keys};

/// Whether a series is held.
pub(crate) type Status = Keyed<StatusKeys>;

/// A series that is paused, or ends on a day.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(
    title = "Status",
    rename = "Status",
    deny_unknown_fields,
    extend("minProperties" = 1, "maxProperties" = 1),
    example = json!({ "paused": "Summer break" }),
    example = json!({ "ended": "2026-12-16" })
)]
pub(crate) struct StatusKeys {
    /// That the series rests until the group says otherwise, and why.
    #[schemars(with = "Reason", example = &"Summer break")]
    pub(crate) paused: Field<String>,
    /// The day of the last meeting.
    #[schemars(with = "Date", example = &"2026-12-16")]
    pub(crate) ended: Field<String>,
}

impl Keys for StatusKeys {
    const NAMES: &'static [&'static str] = &["paused", "ended"];
    const EXPECTED: &'static str = "`active`, `ended`, or the key `paused` or `ended`";

    fn text(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<StatusWord>()
    }
}
