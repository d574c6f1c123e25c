//! What the group does.

use yew::prelude::*;

use super::Layout;
use super::heading::Heading;
use super::prose::prose;
use crate::page::Prose;
use crate::words::label;

/// What the group does, in one paragraph or more.
pub(super) fn about(paragraphs: &[Prose], layout: Layout) -> Html {
    html! {
        <section id="about" aria-labelledby="about-heading">
            { Heading::Section.draw(layout, Some("about-heading"), label::ABOUT.into()) }
            { for paragraphs.iter().map(|it| html! { <p>{ prose(it) }</p> }) }
        </section>
    }
}
