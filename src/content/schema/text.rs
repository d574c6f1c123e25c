//! Plain text: a title, a name, a passcode.

use schemars::json_schema;

use super::form;
use super::signs::{HIDDEN, WHITE, around};

form! {
    /// Plain text on one line. Everything is read as text: numbers and truths need no quotes.
    Text => {
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
