//! The whole page, from the skip link to the footer, or as much of it as another page asks for.

use std::rc::Rc;

use yew::prelude::*;

use super::element::{classed, classes};
use super::footer::footer;
use super::more::more;
use super::{Drawing, Meetings, Parts, Still};
use crate::words::label;

/// The page, with what stands still in it.
pub fn app(drawing: Drawing, still: Still) -> Html {
    let drawing = Rc::new(drawing);
    let Drawing {
        page,
        site,
        view,
        controls,
        layout,
    } = &*drawing;
    let alive = view.live().map_or("", |_| "alive");
    let compact = if layout.compact { "compact" } else { "" };
    let meets = !page.meetings.is_empty() && layout.has(Parts::MEETINGS);
    let main = html! {
        <>
            { still.hero }
            <div class="columns">
                if meets { <Meetings drawing={&drawing} /> }
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
                { footer(&drawing) }
            } else {
                { for site.page.iter().map(|address| more(&page.title, address)) }
            }
            <div role="status" class="hidden">{ &controls.status }</div>
        </>
    };
    classed("div", classes(&["page", alive, compact]), content)
}
