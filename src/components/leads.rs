//! Whom to ask.

use yew::prelude::*;

use super::PartProps;
use super::heading::Heading;
use crate::page::Lead;
use crate::words::label;

/// Whom to ask.
#[component]
pub fn Leads(PartProps { page, layout, .. }: &PartProps) -> Html {
    html! {
        <section id="leads" aria-labelledby="leads-heading">
            { Heading::Section.draw(*layout, Some("leads-heading"), label::LEADS.into()) }
            <ul class="people">{ for page.leads.iter().map(person) }</ul>
        </section>
    }
}

fn person(lead: &Lead) -> Html {
    let name = match &lead.github {
        Some(handle) => {
            html! { <a href={format!("https://github.com/{handle}")}>{ lead.name.clone() }</a> }
        }
        None => html! { { lead.name.clone() } },
    };
    html! {
        <li>
            <span class="disc" aria-hidden="true">{ lead.initials() }</span>
            <span class="line">{ name }{ format!(" ({})", lead.role.as_str()) }</span>
        </li>
    }
}
