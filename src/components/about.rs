//! What the group does.

use yew::prelude::*;

use super::prose::prose;
use crate::page::Prose;
use crate::words::label;

/// What the group does, in one paragraph or more.
pub(super) fn about(paragraphs: &[Prose]) -> Html {
    html! {
        <section id="about" aria-labelledby="about-heading">
            <h2 id="about-heading">{ label::ABOUT }</h2>
            { for paragraphs.iter().map(|it| html! { <p>{ prose(it) }</p> }) }
        </section>
    }
}
