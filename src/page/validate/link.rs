//! Lines of links, and single links.

use super::prose;
use crate::content::raw::{self, LinkKeys};
use crate::content::{Given, Problems};
use crate::page::{Anchor, Inline, Link, Prose};
use crate::report::Code;

/// A line of links.
pub(super) fn link(entry: Given<raw::Link>, problems: &Problems<'_>) -> Option<Link> {
    let Given { at, value } = entry;
    let line = |key, text: &Given<String>| prose(key, text, problems);
    match value {
        raw::Link::Text(value) => Some(Link {
            text: line("links", &Given { at, value })?,
            beneath: [].into(),
        }),
        raw::Link::Keys(LinkKeys { text, beneath }) => {
            let text = text.required((&at, "text", "\"[text](https://…)\""), problems);
            let beneath = beneath.entries().filter_map(|text| line("beneath", &text));
            let beneath = beneath.collect();
            Some(Link {
                text: line("text", &text?)?,
                beneath,
            })
        }
    }
}

/// The link of `key`, if its text is that link and nothing else.
pub(super) fn anchor(key: &str, given: &Given<String>, problems: &Problems<'_>) -> Option<Anchor> {
    let Prose(inlines) = prose(key, given, problems)?;
    if let [Inline::Link(anchor)] = &*inlines {
        return Some(anchor.clone());
    }
    problems.add(
        Code::Markup,
        &given.at,
        format!("`{key}` must be one link and nothing else"),
        format!("write {key}: \"[text](https://…)\""),
    );
    None
}
