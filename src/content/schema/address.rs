//! Absolute addresses.

use schemars::json_schema;

use super::form;
use super::signs::{around, in_any_case};

/// What an address must not hold, white space included.
const HIDDEN: &str = r"\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff";

form! {
    /// An address that may leave the content file.
    Address => {
        let others = ["mailto", "webcal"].map(in_any_case).join("|");
        json_schema!({
            "title": "Address",
            "type": "string",
            "pattern": around(&format!("{}|(?:{others}):[^{HIDDEN}]*", https())),
            "errorMessage": "write the whole address, without spaces: https://…, mailto:… or webcal://…",
        })
    }
}

form! {
    /// The public address of a page.
    Site => {
        json_schema!({
            "title": "Public address",
            "type": "string",
            "pattern": around(&https()),
            "errorMessage": "write the public address of the page: https://…, without spaces",
            "examples": ["https://tag-security.cncf.io/"],
        })
    }
}

fn https() -> String {
    format!("{}://[^{HIDDEN}]+", in_any_case("https"))
}
