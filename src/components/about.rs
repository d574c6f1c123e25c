//! What the group does.

use std::rc::Rc;

use yew::prelude::*;

use super::prose::prose;
use crate::page::Prose;
use crate::words::label;

/// The paragraphs.
#[derive(Debug, PartialEq, Properties)]
pub struct AboutProps {
    /// One or more.
    pub paragraphs: Rc<[Prose]>,
}

/// What the group does.
#[component]
pub fn About(AboutProps { paragraphs }: &AboutProps) -> Html {
    html! {
        <section id="about" aria-labelledby="about-heading">
            <h2 id="about-heading">{ label::ABOUT }</h2>
            { for paragraphs.iter().map(|it| html! { <p>{ prose(it) }</p> }) }
        </section>
    }
}
