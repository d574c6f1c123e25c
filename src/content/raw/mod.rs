//! The shapes of a content file, without rules: which keys there are, and whether each holds text,
//! a list or further keys.
//!
//! What is said here of a key is what an editor reads of it: [`schema`](mod@super::schema) takes it over.

mod exception;
mod keyed;
mod lead;
mod link;
mod meeting;
mod paragraphs;
mod picture;
mod status;
mod waiver;

use schemars::JsonSchema;
use serde::Deserialize;

use super::Field;
use super::most;
use super::schema::{Address, Date, Prose, Site, Text};

pub(crate) use self::exception::Exception;
pub(crate) use self::keyed::Keyed;
pub(crate) use self::lead::Lead;
pub(crate) use self::link::{Link, LinkKeys};
pub(crate) use self::meeting::{Join, Meeting};
pub(crate) use self::paragraphs::Paragraphs;
pub(crate) use self::picture::Picture;
pub(crate) use self::status::Status;
pub(crate) use self::waiver::Waiver;

/// A community group's page: what it says, and when the group meets. Titles, names and reasons are
/// plain text; other texts may hold links, `code` and *emphasis* (inline Markdown), but no HTML.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(default, expecting = "keys and values")]
#[schemars(
    title = "Content file of tag-page",
    deny_unknown_fields,
    extend("required" = ["title"]),
    example = example()
)]
pub(crate) struct Page {
    /// The group's name, as its page is headed.
    #[schemars(with = "Text", example = &"CNCF TAG Security")]
    pub(crate) title: Field<String>,
    /// What the group is for, in a sentence or two beneath its name.
    #[schemars(with = "Prose", example = &"TAG Demo shows how a page is made.")]
    pub(crate) lead: Field<String>,
    /// The group's icon, beside its name.
    pub(crate) icon: Field<Picture>,
    /// More about the group: one paragraph, or a list of them.
    pub(crate) about: Field<Paragraphs>,
    /// Where else to find the group, a line each: its charter, its channel, its mailing list.
    #[schemars(extend("maxItems" = most::ENTRIES))]
    pub(crate) links: Field<Vec<Field<Link>>>,
    /// A picture for the end of the page.
    pub(crate) picture: Field<Picture>,
    /// When the group meets: its series of meetings, in the order of the page.
    #[schemars(extend("maxItems" = most::SERIES))]
    pub(crate) meetings: Field<Vec<Field<Meeting>>>,
    /// Whom to ask: the group's chairs and tech leads, in the order of the page.
    #[schemars(extend("maxItems" = most::ENTRIES))]
    pub(crate) leads: Field<Vec<Field<Lead>>>,
    /// The public address of the page. Without it, everything that needs an absolute address is
    /// left out: what search engines and chats are told, and links to the calendar without script.
    #[schemars(with = "Site")]
    pub(crate) site: Field<String>,
    /// Where this file can be changed, for a link at the foot of the page; without it there is none.
    #[schemars(
        with = "Address",
        example = &"https://github.com/cncf/tag-security/edit/main/content/tag-security.yaml"
    )]
    pub(crate) edit: Field<String>,
    /// The day on which somebody last read the whole page and found it right.
    #[schemars(with = "Date")]
    pub(crate) reviewed: Field<String>,
    /// Findings of `tag-page check` that are let pass, each with the reason.
    #[schemars(extend("maxItems" = most::WAIVERS))]
    pub(crate) waivers: Field<Vec<Field<Waiver>>>,
}

fn example() -> serde_json::Value {
    serde_json::json!({ "title": "CNCF TAG Security", "meetings": [meeting::example()] })
}
