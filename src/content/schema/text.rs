//! Plain text: a title, a name, a passcode.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::signs::{HIDDEN, WHITE, around};

/// Plain text on one line. Everything is read as text: numbers and truths need no quotes.
pub(in super::super) struct Text;

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "title": "Text",
            "type": ["string", "number", "boolean"],
            "pattern": around(&visible()),
            "errorMessage": "write a text, on one line and without invisible characters",
        })
    }
}

/// Some text that can be seen from its first sign to its last.
pub(super) fn visible() -> String {
    let sign = format!("[^{WHITE}{HIDDEN}]");
    format!("{sign}(?:[^{HIDDEN}]*{sign})?")
}
