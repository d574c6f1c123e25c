//! Absolute addresses.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::signs::{around, in_any_case};

/// What an address must not hold, white space included.
const HIDDEN: &str = r"\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufe00-\ufe0f\ufeff";

/// An address that may leave the content file.
pub(in super::super) struct Address;

impl JsonSchema for Address {
    fn schema_name() -> Cow<'static, str> {
        "Address".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let others = ["mailto", "webcal"].map(in_any_case).join("|");
        json_schema!({
            "title": "Address",
            "type": "string",
            "pattern": around(&format!("{}|(?:{others}):[^{HIDDEN}]*", https())),
            "errorMessage": "write the whole address, without spaces: https://…, mailto:… or webcal://…",
        })
    }
}

/// The public address of a page.
pub(in super::super) struct Site;

impl JsonSchema for Site {
    fn schema_name() -> Cow<'static, str> {
        "Site".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
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
