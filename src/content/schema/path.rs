//! Paths of pictures.

use schemars::json_schema;

use super::form;
use super::signs::{HIDDEN, WHITE, around};

form! {
    /// A path below `static/`. Of characters beyond ASCII, only the parser knows which are letters.
    Path => {
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
