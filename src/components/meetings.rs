//! The meetings section: the card, the rule, the list.

use std::rc::Rc;

use yew::prelude::*;

use super::{AnchorView, CardView, Controls, ProseView, Rows, View, YearView};
use crate::page::Meeting;
use crate::words::label;

/// What the section is drawn from.
#[derive(Debug, PartialEq, Properties)]
pub struct MeetingsProps {
    /// The meeting.
    pub meeting: Rc<Meeting>,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    pub controls: Controls,
}

/// The meetings section.
#[component]
pub fn Meetings(
    MeetingsProps {
        meeting,
        view,
        controls,
    }: &MeetingsProps,
) -> Html {
    let live = view.live();
    html! {
        <section id="meetings" aria-labelledby="meetings-heading">
            <h2 id="meetings-heading">{ label::MEETINGS }</h2>
            { banner(view, controls) }
            <CardView meeting={meeting.clone()} view={view.clone()} controls={controls.clone()} />
            <p class="rule">
                <strong>{ meeting.rule.to_string() }</strong>
                if let Some(converter) = &meeting.converter {
                    { " (" }<AnchorView anchor={converter.clone()} />{ ")." }
                }
            </p>
            <p class="rule-shift">{ live.and_then(|live| live.rule_shift.clone()) }</p>
            <h3 class="hidden" id="upcoming-heading">{ label::UPCOMING }</h3>
            <p class="zone">
                { match view {
                    View::Baked(baked) => html! { <span class="baked">{ &baked.listed }</span> },
                    View::Live(live) => html! { { &live.zone_line } },
                } }
            </p>
            <Rows view={view.clone()} />
            { year(view) }
            if let Some(calendars) = &meeting.calendars { <p><ProseView prose={calendars.clone()} /></p> }
            if let Some(recordings) = &meeting.recordings {
                <p><AnchorView anchor={recordings.clone()} /></p>
            }
        </section>
    }
}

/// Drawn by the app alone. At build time only its place is kept.
fn year(view: &View) -> Html {
    match view {
        View::Baked(baked) if baked.rows.is_empty() => Html::default(),
        View::Baked(_) => html! { <div class="year needs-app"></div> },
        View::Live(live) => html! {
            if let Some(year) = &live.year { <YearView year={year.clone()} open={live.wide} /> }
        },
    }
}

/// Always there, since its place is kept while a link's zone is being looked up.
fn banner(view: &View, controls: &Controls) -> Html {
    let text = view.live().and_then(|live| live.banner.clone());
    let foreign = view.live().is_some_and(|live| !live.own);
    let use_own = controls.use_own_zone.reform(|_: MouseEvent| ());
    html! {
        <div class={classes!("banner", text.is_some().then_some("said"))}>
            if let Some(text) = text {
                <p>{ text }</p>
                if foreign { <button type="button" class="small" onclick={use_own}>{ label::USE_OWN_ZONE }</button> }
            }
        </div>
    }
}
