//! One of a few words.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::signs::around;

/// Whether a series is held, in a word.
pub(in super::super) struct StatusWord;

impl JsonSchema for StatusWord {
    fn schema_name() -> Cow<'static, str> {
        "StatusWord".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let message = "write `active`, `ended`, { ended: 2026-12-16 } with the day of the last \
            meeting, or { paused: Summer break } with the reason";
        word("Status", &["active", "ended"], message)
    }
}

/// One of these words. `enum` alone would refuse the white space around it that the parser cuts off;
/// without `enum`, editors would have nothing to offer.
pub(super) fn word(title: &str, words: &[&str], message: &str) -> Schema {
    json_schema!({
        "title": title,
        "type": "string",
        "anyOf": [
            { "enum": words, "errorMessage": message },
            { "pattern": around(&words.join("|")), "errorMessage": message },
        ],
        "errorMessage": message,
    })
}
