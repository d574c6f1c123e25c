//! The meetings section: the card, the rule, the list.

use std::rc::Rc;

use yew::prelude::*;

use super::zone_line::zone_line;
use super::{AnchorView, CardView, Controls, ProseView, Rows, View};
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
    pub controls: Rc<Controls>,
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
            { zone_line(view, &controls.zone) }
            <Rows view={view.clone()} />
            if let Some(calendars) = &meeting.calendars { <p><ProseView prose={calendars.clone()} /></p> }
            if let Some(recordings) = &meeting.recordings {
                <p><AnchorView anchor={recordings.clone()} /></p>
            }
        </section>
    }
}

/// Always there, since its place is kept while a link's zone is being looked up.
fn banner(view: &View, controls: &Controls) -> Html {
    let text = view.live().and_then(|live| live.banner.clone());
    let foreign = view.live().is_some_and(|live| !live.own);
    let asks = view.live().is_some_and(|live| live.asks);
    html! {
        <div class={classes!("banner", text.is_some().then_some("said"))}>
            if let Some(text) = text {
                <p>{ text }</p>
                if foreign { { button(label::USE_OWN_ZONE, &controls.use_own_zone) } }
                if asks { { button(label::PICK_ZONE, &controls.zone.ask) } }
            }
        </div>
    }
}

fn button(text: &'static str, pressed: &Callback<()>) -> Html {
    html! { <button type="button" class="small" onclick={pressed.reform(|_: MouseEvent| ())}>{ text }</button> }
}
