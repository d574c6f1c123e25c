//! The whole page, from the skip link to the footer.

use yew::prelude::*;

use super::about::about;
use super::footer::footer;
use super::hero::hero;
use super::leads::leads;
use super::links::links;
use super::picture::picture;
use super::{Controls, View, meetings};
use crate::page::Page;
use crate::words::label;

/// The whole page. `base` is the way to the files of the site: `./` or `../`.
pub fn app(page: &Page, base: &str, view: &View, controls: &Controls) -> Html {
    let alive = view.live().map(|_| "alive");
    html! {
        <div class={classes!("page", alive)}>
            if !page.meetings.is_empty() {
                <a class="skip" href="#next">{ label::SKIP }</a>
            }
            <main>
                { hero(page, base) }
                <div class="columns">
                    if !page.meetings.is_empty() {
                        { meetings(&page.meetings, view, controls) }
                    }
                    <div class="beside">
                        if !page.about.is_empty() { { about(&page.about) } }
                        if !page.links.is_empty() { { links(&page.links) } }
                        if !page.leads.is_empty() { { leads(&page.leads) } }
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
