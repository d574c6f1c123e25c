//! A passcode: its text, or that it is shown on request.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde_json::json;

use super::super::Field;
use super::super::schema::Text;
use super::keyed::{Keyed, Keys};

/// A passcode.
pub(crate) type Passcode = Keyed<PasscodeKeys>;

/// A passcode that is kept from bots.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(
    title = "Passcode on request",
    rename = "Passcode",
    deny_unknown_fields,
    extend("required" = ["on_request"]),
    example = json!({ "on_request": 77777 })
)]
pub(crate) struct PasscodeKeys {
    /// The passcode, which the page shows to whoever presses a button. Programs that gather passcodes
    /// find none in the page, its data and its calendars; it is still no secret.
    #[schemars(with = "Text", example = 77777)]
    pub(crate) on_request: Field<String>,
}

impl Keys for PasscodeKeys {
    const NAMES: &'static [&'static str] = &["on_request"];
    const EXPECTED: &'static str = "text, or the key `on_request`";

    fn text(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = generator.subschema_for::<Text>();
        schema.insert("examples".to_owned(), json!([77777]));
        schema
    }
}
