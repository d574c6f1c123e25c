//! The whole page, from the skip link to the footer.

use yew::prelude::*;

use super::about::about;
use super::footer::footer;
use super::picture::picture;
use super::{Controls, Hero, Leads, Links, Meetings, View};
use crate::page::Page;
use crate::words::label;

/// The whole page. `base` is the way to the files of the site: `./` or `../`.
pub fn app(page: &Page, base: &AttrValue, view: &View, controls: &Controls) -> Html {
    let alive = view.live().map(|_| "alive");
    html! {
        <div class={classes!("page", alive)}>
            if !page.meetings.is_empty() {
                <a class="skip" href="#next">{ label::SKIP }</a>
            }
            <main>
                <Hero title={page.title.clone()} lead={page.lead.clone()} icon={page.icon.clone()} base={base} />
                <div class="columns">
                    if !page.meetings.is_empty() {
                        <Meetings meetings={page.meetings.clone()} view={view.clone()} controls={controls.clone()} />
                    }
                    <div class="beside">
                        if !page.about.is_empty() { { about(&page.about) } }
                        if !page.links.is_empty() { <Links links={page.links.clone()} /> }
                        if !page.leads.is_empty() { <Leads leads={page.leads.clone()} /> }
                        if let Some(picture) = &page.picture {
                            <div class="picture">
                                { self::picture(picture, base, ("320", "200"), true) }
                            </div>
                        }
                    </div>
                </div>
            </main>
            { footer(page.edit.as_ref(), view.own_time(), controls) }
            <div role="status" class="hidden">{ &controls.status }</div>
        </div>
    }
}
