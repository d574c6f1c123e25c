//! Where else to find the group.

use yew::prelude::*;

use super::PartProps;
use super::heading::Heading;
use super::prose::prose;
use crate::page::{Link, Prose};
use crate::words::label;

/// Where else to find the group.
#[component]
pub fn Links(PartProps { page, layout, .. }: &PartProps) -> Html {
    let line = |it: &Prose| html! { <span class="line">{ prose(it) }</span> };
    html! {
        <section id="links" aria-labelledby="links-heading">
            { Heading::Section.draw(*layout, Some("links-heading"), label::LINKS.into()) }
            <ul>
                { for page.links.iter().map(|Link { text, beneath }| html! {
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
