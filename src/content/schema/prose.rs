//! Text with links, code and emphasis.

use schemars::json_schema;

use super::form;
use super::signs::{WHITE, around};

/// What prose must not hold: what plain text must not, but for the white space that Markdown drops.
const HIDDEN: &str = r"\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb";

form! {
    /// Prose that is not empty.
    Prose => {
        json_schema!({
            "title": "Text with links",
            "type": ["string", "number", "boolean"],
            "pattern": format!("^[^{HIDDEN}]*[^{HIDDEN}{WHITE}][^{HIDDEN}]*$"),
            "errorMessage": "write a text; put it in quotes if it begins with `[`, `{` or `*`, or holds `: `",
        })
    }
}

form! {
    /// One link and nothing else: `[text](address)`, or an address between `<` and `>`.
    Anchor => {
        let named = format!(r"\[[^{HIDDEN}]*\]\([^{HIDDEN}]*\)");
        let bare = format!("<[^<>{HIDDEN}{WHITE}]*>");
        json_schema!({
            "title": "Link",
            "type": "string",
            "pattern": around(&format!("{named}|{bare}")),
            "errorMessage": "write one link and nothing else, in quotes: \"[text](https://…)\"",
        })
    }
}
