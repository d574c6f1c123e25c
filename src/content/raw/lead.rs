//! The keys of a lead.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::super::Field;
use super::super::schema::{Date, Handle, Role, Text};

/// Somebody who leads the group.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, expecting = "the keys `name`, `github` and `role`")]
#[schemars(
    title = "Lead",
    deny_unknown_fields,
    extend("required" = ["name", "role"]),
    example = json!({ "name": "Ada Lovelace", "github": "ada", "role": "Chair" })
)]
pub(crate) struct Lead {
    /// Their name, as they write it.
    #[schemars(with = "Text", example = &"Ada Lovelace")]
    pub(crate) name: Field<String>,
    /// Their GitHub handle, without @ and address.
    #[schemars(with = "Handle")]
    pub(crate) github: Field<String>,
    /// What they do in the group: Chair, or TL for a tech lead.
    #[schemars(with = "Role")]
    pub(crate) role: Field<String>,
    /// The last day of their term; without it, nobody is reminded.
    #[schemars(with = "Date", example = &"2027-06-30")]
    pub(crate) term: Field<String>,
}
