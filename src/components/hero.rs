//! The head of the page: who this is, and what for.

use yew::prelude::*;

use super::picture::picture;
use super::prose::prose;
use crate::page::Page;

/// Title, lead and icon. `base` is the way to the files of the site.
pub(super) fn hero(page: &Page, base: &str) -> Html {
    let Page {
        title, lead, icon, ..
    } = page;
    html! {
        <header class="hero">
            <h1>{ title.clone() }</h1>
            if let Some(icon) = icon {
                { picture(icon, base, ("160", "160"), false) }
            }
            if let Some(lead) = lead {
                <p class="lead">{ prose(lead) }</p>
            }
        </header>
    }
}
