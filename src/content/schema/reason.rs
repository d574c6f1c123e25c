//! Why a meeting is not as usual: words for people, and no yes or no.

use schemars::json_schema;

use super::form;
use super::signs::{WHITE, around, in_any_case};
use super::text::visible;
use crate::page::validate::reason::NO_REASONS;

form! {
    /// A reason in words.
    Reason => {
        let no_reasons = NO_REASONS.map(in_any_case).join("|");
        let other = format!("(?!(?:{no_reasons})[{WHITE}]*$)");
        json_schema!({
            "title": "Reason",
            "type": ["string", "number"],
            "pattern": around(&format!("{other}{}", visible())),
            "errorMessage": "write the reason in a word or two, for example KubeCon",
        })
    }
}
