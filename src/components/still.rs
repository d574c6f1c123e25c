//! What stands still: the parts of a page that say nothing of times. The app that takes over a page
//! leaves them as they were built, and draws the rest.

use std::rc::Rc;

use yew::prelude::*;

use super::about::about;
use super::picture::picture;
use super::{Hero, Layout, Leads, Links, Parts};
use crate::page::Page;

/// The parts that stand still; those that are there already are nothing.
#[derive(Debug, Default)]
pub struct Still {
    /// The head of the page.
    pub(super) hero: Html,
    /// What stands beside the meetings.
    pub(super) beside: Html,
}

impl Still {
    /// As many of them as are asked for.
    pub fn of(page: &Rc<Page>, base: &AttrValue, layout: Layout) -> Self {
        Self {
            hero: html! {
                if layout.has(Parts::HERO) { <Hero page={page.clone()} base={base} {layout} /> }
            },
            beside: html! {
                if layout.has(Parts::BESIDE) { { beside(page, base, layout) } }
            },
        }
    }
}

fn beside(page: &Rc<Page>, base: &AttrValue, layout: Layout) -> Html {
    let picture = page.picture.as_ref();
    html! {
        <div class="beside">
            if !page.about.is_empty() && layout.has(Parts::ABOUT) { { about(&page.about, layout) } }
            if !page.links.is_empty() && layout.has(Parts::LINKS) {
                <Links page={page.clone()} base={base} {layout} />
            }
            if !page.leads.is_empty() && layout.has(Parts::LEADS) {
                <Leads page={page.clone()} base={base} {layout} />
            }
            if let Some(picture) = picture.filter(|_| layout.has(Parts::PICTURE)) {
                <div class="picture">{ self::picture(picture, base, ("320", "200"), true) }</div>
            }
        </div>
    }
}
