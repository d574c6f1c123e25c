//! Where else to find the group.

use std::rc::Rc;

use yew::prelude::*;

use super::prose::prose;
use crate::page::{Link, Prose};
use crate::words::label;

/// The links.
#[derive(Debug, PartialEq, Properties)]
pub struct LinksProps {
    /// One or more.
    pub links: Rc<[Link]>,
}

/// Where else to find the group.
#[component]
pub fn Links(LinksProps { links }: &LinksProps) -> Html {
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
