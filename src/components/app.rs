//! The whole page, from the skip link to the footer.

use std::rc::Rc;

use yew::prelude::*;

use super::about::about;
use super::footer::footer;
use super::picture::picture;
use super::{Controls, Hero, Leads, Links, Meetings, Site, View};
use crate::page::Page;
use crate::words::label;

/// The whole page.
pub fn app(page: &Rc<Page>, site: &Site, view: &View, controls: &Controls) -> Html {
    let base = &site.base;
    let alive = view.live().map(|_| "alive");
    html! {
        <div class={classes!("page", alive)}>
            if !page.meetings.is_empty() {
                <a class="skip" href="#next">{ label::SKIP }</a>
            }
            <main>
                <Hero page={page.clone()} base={base} />
                <div class="columns">
                    if !page.meetings.is_empty() {
                        <Meetings
                            meetings={page.meetings.clone()}
                            title={page.title.clone()}
                            site={site.clone()}
                            view={view.clone()}
                            controls={controls.clone()}
                        />
                    }
                    <div class="beside">
                        if !page.about.is_empty() { { about(&page.about) } }
                        if !page.links.is_empty() { <Links page={page.clone()} base={base} /> }
                        if !page.leads.is_empty() { <Leads page={page.clone()} base={base} /> }
                        if let Some(picture) = &page.picture {
                            <div class="picture">
                                { self::picture(picture, base, ("320", "200"), true) }
                            </div>
                        }
                    </div>
                </div>
            </main>
            { footer(page, base, view.own_time(), controls) }
            <div role="status" class="hidden">{ &controls.status }</div>
        </div>
    }
}
