//! The keys of a finding that is let pass.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::super::Field;
use super::super::schema::{Code, Date, Text};

/// A finding of `tag-page check` that is let pass, for a reason.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, expecting = "the keys `code` and `reason`")]
#[schemars(
    title = "Waiver",
    deny_unknown_fields,
    extend("required" = ["code", "reason"]),
    example = json!({
        "code": "other-group",
        "within": "tag-app-delivery",
        "reason": "The group's page links there",
        "until": "2027-06-30",
    })
)]
pub(crate) struct Waiver {
    /// The code of the finding, as `tag-page check` prints it. Errors cannot be let pass.
    #[schemars(with = "Code")]
    pub(crate) code: Field<String>,
    /// A part of the lines that the check shows. Without it, all findings of this code in the file are
    /// let pass.
    #[schemars(with = "Text", example = &"tag-app-delivery")]
    pub(crate) within: Field<String>,
    /// Why it is let pass.
    #[schemars(with = "Text", example = &"The group's page links there")]
    pub(crate) reason: Field<String>,
    /// The last day on which it is let pass; without it, always.
    #[schemars(with = "Date", example = &"2027-06-30")]
    pub(crate) until: Field<String>,
}
