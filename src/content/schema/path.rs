//! Paths of pictures.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::signs::{HIDDEN, WHITE, around};

/// A path below `static/`. Of characters beyond ASCII, only the parser knows which are letters.
pub(in super::super) struct Path;

impl JsonSchema for Path {
    fn schema_name() -> Cow<'static, str> {
        "Path".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let no_dots = format!(r"(?!(?:.*/)?\.\.?(?:/|[{WHITE}]*$))");
        let part = format!(r"[^{WHITE}{HIDDEN}!-'*/:-?\[-\^`{{-\}}]+");
        json_schema!({
            "title": "Path of a picture",
            "type": ["string", "number", "boolean"],
            "pattern": around(&format!("{no_dots}{part}(?:/{part})*")),
            "errorMessage": "put the picture into static/ and write its path from there, for example images/icon.svg",
            "examples": ["images/icon.svg"],
        })
    }
}
