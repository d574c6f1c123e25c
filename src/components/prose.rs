//! Prose and links: inline `CommonMark`, drawn.

use yew::prelude::*;

use crate::page::{Anchor, Inline, Prose};

/// A run of text with links, code and emphasis.
pub(super) fn prose(prose: &Prose) -> Html {
    prose.0.iter().map(inline).collect()
}

/// A link.
pub(super) fn anchor(anchor: &Anchor) -> Html {
    html! { <a href={anchor.href.shared()}>{ prose(&anchor.text) }</a> }
}

fn inline(it: &Inline) -> Html {
    match it {
        Inline::Text(text) => html! { { text.clone() } },
        Inline::Code(text) => html! { <code>{ text.clone() }</code> },
        Inline::Emphasis(it) => html! { <em>{ prose(it) }</em> },
        Inline::Strong(it) => html! { <strong>{ prose(it) }</strong> },
        Inline::Link(it) => anchor(it),
    }
}
