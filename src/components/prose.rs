//! Prose and links: inline `CommonMark`, drawn.

use yew::prelude::*;

use crate::page::{Anchor, Inline, Prose};

/// Prose to draw.
#[derive(Debug, PartialEq, Properties)]
pub struct ProseProps {
    /// The text.
    pub prose: Prose,
}

/// A run of text with links, code and emphasis.
#[component(ProseView)]
pub fn prose_view(ProseProps { prose }: &ProseProps) -> Html {
    draw(prose)
}

/// A link to draw.
#[derive(Debug, PartialEq, Properties)]
pub struct AnchorProps {
    /// The link.
    pub anchor: Anchor,
}

/// A link.
#[component(AnchorView)]
pub fn anchor_view(AnchorProps { anchor }: &AnchorProps) -> Html {
    link(anchor)
}

fn draw(prose: &Prose) -> Html {
    prose
        .0
        .iter()
        .map(|inline| match inline {
            Inline::Text(text) => html! { { text.clone() } },
            Inline::Code(text) => html! { <code>{ text.clone() }</code> },
            Inline::Emphasis(prose) => html! { <em>{ draw(prose) }</em> },
            Inline::Strong(prose) => html! { <strong>{ draw(prose) }</strong> },
            Inline::Link(anchor) => link(anchor),
        })
        .collect()
}

fn link(anchor: &Anchor) -> Html {
    html! { <a href={anchor.href.shared()}>{ draw(&anchor.text) }</a> }
}
