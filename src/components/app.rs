//! The whole page, from the skip link to the footer, or as much of it as another page asks for.

use std::rc::Rc;

use yew::prelude::*;

use super::element::{classed, classes};
use super::footer::footer;
use super::more::more;
use super::{Controls, Layout, Meetings, Parts, Section, Site, Still, View};
use crate::page::Page;
use crate::words::label;

/// The page, with what stands still in it.
pub fn app(
    page: &Rc<Page>,
    site: Site,
    view: View,
    controls: Controls,
    layout: Layout,
    still: Still,
) -> Html {
    let section = Rc::new(Section {
        meetings: page.meetings.clone(),
        title: page.title.clone(),
        site,
        view,
        controls,
        layout,
    });
    let Section {
        site,
        view,
        controls,
        ..
    } = &*section;
    let alive = view.live().map_or("", |_| "alive");
    let compact = if layout.compact { "compact" } else { "" };
    let meets = !page.meetings.is_empty() && layout.has(Parts::MEETINGS);
    let main = html! {
        <>
            { still.hero }
            <div class="columns">
                if meets { <Meetings section={&section} /> }
                { still.beside }
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
