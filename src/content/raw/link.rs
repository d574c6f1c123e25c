//! A line of links: its text alone, or with what belongs beneath it.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde_json::json;

use super::super::Field;
use super::super::most;
use super::super::schema::Prose;
use super::keyed::{Keyed, Keys};

/// A line of links.
pub(crate) type Link = Keyed<LinkKeys>;

/// A line of links with further lines beneath it.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(
    title = "Links with others beneath",
    rename = "Link",
    deny_unknown_fields,
    extend("required" = ["text"]),
    example = json!({
        "text": "Slack channel: [#tag-security](https://cloud-native.slack.com/archives/CDJ7MLT8S)",
        "beneath": ["[Invite yourself to the CNCF Slack](https://slack.cncf.io/)"],
    })
)]
pub(crate) struct LinkKeys {
    /// The line, with its links.
    #[schemars(
        with = "Prose",
        example = &"Slack channel: [#tag-security](https://cloud-native.slack.com/archives/CDJ7MLT8S)"
    )]
    pub(crate) text: Field<String>,
    /// What belongs under it, a line each.
    #[schemars(
        with = "Vec<Prose>",
        extend("maxItems" = most::ENTRIES),
        example = ["[Invite yourself to the CNCF Slack](https://slack.cncf.io/)"]
    )]
    pub(crate) beneath: Field<Vec<Field<String>>>,
}

impl Keys for LinkKeys {
    const NAMES: &'static [&'static str] = &["text", "beneath"];
    const EXPECTED: &'static str = "text, or the keys `text` and `beneath`";

    fn text(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = generator.subschema_for::<Prose>();
        let example = "[TAG Charter](https://github.com/cncf/toc/blob/main/tags/security.md)";
        schema.insert("examples".to_owned(), json!([example]));
        schema
    }
}
