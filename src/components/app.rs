//! The whole page, from the skip link to the footer, or as much of it as another page asks for.

use std::rc::Rc;

use yew::prelude::*;

use super::about::about;
use super::element::{classed, classes};
use super::footer::footer;
use super::more::more;
use super::picture::picture;
use super::{Controls, Hero, Layout, Leads, Links, Meetings, Parts, Site, View};
use crate::page::Page;
use crate::words::label;

/// The page.
pub fn app(page: &Rc<Page>, site: &Site, view: &View, controls: &Controls, layout: Layout) -> Html {
    let base = &site.base;
    let alive = view.live().map_or("", |_| "alive");
    let compact = if layout.compact { "compact" } else { "" };
    let meets = !page.meetings.is_empty() && layout.has(Parts::MEETINGS);
    let main = html! {
        <>
            if layout.has(Parts::HERO) { <Hero page={page.clone()} base={base} {layout} /> }
            <div class="columns">
                if meets {
                    <Meetings
                        meetings={page.meetings.clone()}
                        title={page.title.clone()}
                        site={site.clone()}
                        view={view.clone()}
                        controls={controls.clone()}
                        {layout}
                    />
                }
                if layout.has(Parts::BESIDE) { { beside(page, base, layout) } }
            </div>
        </>
    };
    // Another page has a main part of its own.
    let name = if layout.whole { "main" } else { "div" };
    let content = html! {
        <>
            if layout.whole && meets { <a class="skip" href="#next">{ label::SKIP }</a> }
            { classed(name, None, main) }
            if layout.whole {
                { footer(page, site, view.own_time(), controls) }
            } else {
                { for site.page.iter().map(|address| more(&page.title, address)) }
            }
            <div role="status" class="hidden">{ &controls.status }</div>
        </>
    };
    classed("div", classes(&["page", alive, compact]), content)
}

/// What stands beside the meetings.
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
