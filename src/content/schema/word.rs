//! One of a few words.

use schemars::{Schema, json_schema};

use super::form;
use super::signs::around;

form! {
    /// Whether a series is held, in a word.
    StatusWord => {
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
