//! The whole page, from the skip link to the footer.

use std::rc::Rc;

use yew::prelude::*;

use super::{About, Controls, Footer, Hero, Leads, Links, Meetings, PictureView, View};
use crate::page::Page;
use crate::words::label;

/// What the page is drawn from.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The group's page.
    pub page: Rc<Page>,
    /// The way from the page to the files of the site: `./` or `../`.
    pub base: AttrValue,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    #[prop_or_default]
    pub controls: Rc<Controls>,
}

/// The whole page.
#[component]
pub fn App(
    AppProps {
        page,
        base,
        view,
        controls,
    }: &AppProps,
) -> Html {
    let alive = matches!(view, View::Live(_)).then_some("alive");
    html! {
        <div class={classes!("page", alive)}>
            if page.meeting.is_some() {
                <a class="skip" href="#next">{ label::SKIP }</a>
            }
            <main>
                <Hero title={page.title.clone()} lead={page.lead.clone()} icon={page.icon.clone()} base={base} />
                <div class="columns">
                    if let Some(meeting) = &page.meeting {
                        <Meetings meeting={meeting.clone()} view={view.clone()} controls={controls.clone()} />
                    }
                    <div class="beside">
                        if !page.about.is_empty() { <About paragraphs={page.about.clone()} /> }
                        if !page.links.is_empty() { <Links links={page.links.clone()} /> }
                        if !page.leads.is_empty() { <Leads leads={page.leads.clone()} /> }
                        if let Some(picture) = &page.picture {
                            <div class="picture">
                                <PictureView picture={picture.clone()} base={base} width=320 height=200 lazy=true />
                            </div>
                        }
                    </div>
                </div>
            </main>
            <Footer edit={page.edit.clone()} own_time={view.own_time()} controls={controls.clone()} />
            <div role="status" class="hidden">{ &controls.status }</div>
        </div>
    }
}
