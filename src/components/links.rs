//! Where else to find the group.

use yew::prelude::*;

use super::prose::prose;
use crate::page::{Link, Prose};
use crate::words::label;

/// Where else to find the group, in one link or more.
pub(super) fn links(links: &[Link]) -> Html {
    let line = |it: &Prose| html! { <span class="line">{ prose(it) }</span> };
    html! {
        <section id="links" aria-labelledby="links-heading">
            <h2 id="links-heading">{ label::LINKS }</h2>
            <ul>
                { for links.iter().map(|Link { text, beneath }| html! {
                    <li>
                        { line(text) }
                        if !beneath.is_empty() {
                            <ul>{ for beneath.iter().map(|prose| html! { <li>{ line(prose) }</li> }) }</ul>
                        }
                    </li>
                }) }
            </ul>
        </section>
    }
}
