//! Why a meeting is not as usual: words for people, and no yes or no.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::signs::{WHITE, around, in_any_case};
use super::text::visible;

/// What some version of YAML takes for a truth.
const TRUTHS: [&str; 6] = ["true", "false", "yes", "no", "on", "off"];

/// A reason in words.
pub(in super::super) struct Reason;

impl JsonSchema for Reason {
    fn schema_name() -> Cow<'static, str> {
        "Reason".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let truths = TRUTHS.map(in_any_case).join("|");
        let no_truth = format!("(?!(?:{truths})[{WHITE}]*$)");
        json_schema!({
            "title": "Reason",
            "type": ["string", "number"],
            "pattern": around(&format!("{no_truth}{}", visible())),
            "errorMessage": "write the reason in a word or two, for example KubeCon",
        })
    }
}
