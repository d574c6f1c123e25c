//! The head of the page: who this is, and what for.

use yew::prelude::*;

use super::PartProps;
use super::heading::Heading;
use super::picture::picture;
use super::prose::prose;

/// The head of the page: title, icon and lead.
#[component]
pub fn Hero(PartProps { page, base, layout }: &PartProps) -> Html {
    html! {
        <header class="hero">
            { Heading::Title.draw(*layout, None, page.title.clone().into()) }
            if let Some(icon) = &page.icon {
                { picture(icon, base, ("160", "160"), false) }
            }
            if let Some(lead) = &page.lead {
                <p class="lead">{ prose(lead) }</p>
            }
        </header>
    }
}
