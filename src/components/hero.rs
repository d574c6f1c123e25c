//! The head of the page: who this is, and what for.

use std::rc::Rc;

use yew::prelude::*;

use super::picture::picture;
use super::prose::prose;
use crate::page::{Picture, Prose};

/// Title, lead and icon.
#[derive(Debug, PartialEq, Properties)]
pub struct HeroProps {
    /// The group's name.
    pub title: Rc<str>,
    /// What it is for.
    pub lead: Option<Prose>,
    /// Its icon.
    pub icon: Option<Picture>,
    /// The way to the files of the site.
    pub base: AttrValue,
}

/// The head of the page.
#[component]
pub fn Hero(
    HeroProps {
        title,
        lead,
        icon,
        base,
    }: &HeroProps,
) -> Html {
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
