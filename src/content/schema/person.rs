//! People's handles and roles.

use schemars::json_schema;

use super::form;
use super::signs::{WHITE, around};
use super::word::word;
use crate::page;

form! {
    /// A GitHub handle: letters, digits and single hyphens, 39 at most.
    Handle => {
        let length = format!("(?=[0-9A-Za-z-]{{1,39}}[{WHITE}]*$)");
        json_schema!({
            "title": "GitHub handle",
            "type": ["string", "number", "boolean"],
            "pattern": around(&format!("{length}[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*")),
            "errorMessage": "write only the handle: letters, digits and single hyphens, 39 at most",
            "examples": ["ada"],
        })
    }
}

form! {
    /// A role in a group.
    Role => {
        let words = page::Role::ALL.map(page::Role::as_str);
        let quoted = words.map(|it| format!("`{it}`"));
        word("Role", &words, &format!("write {}", quoted.join(" or ")))
    }
}
