//! The keys of a picture.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::super::Field;
use super::super::schema::{Path, Text};

/// A picture that lies in static/.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, expecting = "the keys `src` and `alt`")]
#[schemars(
    title = "Picture",
    deny_unknown_fields,
    extend("required" = ["src", "alt"]),
    example = json!({ "src": "images/icon.svg", "alt": "Logo of TAG Security" })
)]
pub(crate) struct Picture {
    /// Where it lies below static/, without a leading slash.
    #[schemars(with = "Path")]
    pub(crate) src: Field<String>,
    /// What it shows, for those who do not see it.
    #[schemars(with = "Text", example = &"Logo of TAG Security")]
    pub(crate) alt: Field<String>,
}
