//! The card: the next meeting, and how to take part in it.

use std::rc::Rc;

use yew::prelude::*;

use super::{AnchorView, Controls, Copy, ProseView, Stamp, View};
use crate::page::{Join, Meeting};
use crate::words::{Card, Moment, datetime, label};
use crate::zone::Form;

/// What the card is drawn from.
#[derive(Debug, PartialEq, Properties)]
pub struct CardProps {
    /// The meeting.
    pub meeting: Rc<Meeting>,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    pub controls: Rc<Controls>,
}

/// The card.
#[component(CardView)]
pub fn card_view(
    CardProps {
        meeting,
        view,
        controls,
    }: &CardProps,
) -> Html {
    let card = view.live().and_then(|live| live.card.as_ref());
    let state = match card.map(|card| card.moment) {
        Some(Moment::Live(_)) => Some("live"),
        Some(moment) if moment.is_open() => Some("open"),
        _ => None,
    };
    html! {
        <div id="next" class={classes!("card", state)} tabindex="-1">
            <div class="card-when">
                <h3>{ label::NEXT_MEETING }</h3>
                <p class="state">{ card.map(|card| card.line.clone()) }</p>
                { match view {
                    View::Baked(_) => html! { <p class="date baked">{ meeting.rule.to_string() }</p> },
                    View::Live(_) => Html::default(),
                } }
                { when(view) }
                <p class="second">{ card.map(|card| card.second.clone()) }</p>
                <p class="shift">{ card.and_then(|card| card.shift.clone()) }</p>
                if let Some(agenda) = &meeting.agenda {
                    <p class="agenda"><AnchorView anchor={agenda.clone()} /></p>
                }
                if let Some(note) = &meeting.note { <p class="note"><ProseView prose={note.clone()} /></p> }
            </div>
            if let Some(join) = &meeting.join { { how(join, controls) } }
        </div>
    }
}

/// Date and clock, in one `<time>`. At build time it is empty: the page's script fills its
/// children by their place, and says in `data-off` whether the day is another one in UTC, and at
/// the end.
fn when(view: &View) -> Html {
    let first = view.rows().first().map(|row| row.meeting);
    let card = view.live().and_then(|live| live.card.as_ref());
    let Some(shown) = card.map_or(first, |card| card.shown) else {
        return Html::default();
    };
    let (lang, dir) = view.live().and_then(|live| live.foreign.clone()).unzip();
    let text = |part: fn(&Card) -> &Rc<str>| card.map(part).cloned();
    let off = card.map(|card| {
        let (day, end) = (card.shift.is_some(), card.next_day);
        format!("{},{}", u8::from(day), u8::from(end))
    });
    html! {
        // Shown by the style sheet where it is filled.
        <p class="when" hidden={card.is_none()}>
            if let Some(card) = card.filter(|card| !card.before.is_empty()) {
                <span class="second">{ card.before }</span>
            }
            <time datetime={datetime(shown.start)} data-off={off} translate="no" {lang} {dir}>
                <Stamp form={Form::Date} text={text(|card| &card.date)} class="date" />
                { ", " }
                <Stamp form={Form::Clock} text={text(|card| &card.start)} class="clock" />
                { "–" }
                <Stamp form={Form::Clock} text={text(|card| &card.end)} />
            </time>
            <span class="next-day">{ label::NEXT_DAY }</span>
        </p>
    }
}

fn how(join: &Join, controls: &Controls) -> Html {
    let described = join.passcode.is_some().then_some("passcode");
    html! {
        <div class="card-how">
            <a class="button join" href={join.url.shared()} target="_blank" rel="noopener" aria-describedby={described}>
                { format!("Join {}", join.name) }<span class="hidden">{ label::NEW_TAB }</span>
            </a>
            if let Some(passcode) = &join.passcode { { passcode_line(passcode, controls) } }
        </div>
    }
}

fn passcode_line(passcode: &Rc<str>, controls: &Controls) -> Html {
    let text = match controls.passcode {
        Copy::Refused => format!("Could not copy. Select the passcode: {passcode}"),
        Copy::Idle | Copy::Done => format!("Passcode: {passcode}"),
    };
    let button = match controls.passcode {
        Copy::Done => label::COPIED,
        Copy::Idle | Copy::Refused => label::COPY,
    };
    html! {
        <div class="passcode">
            <span id="passcode" translate="no">{ text }</span>
            <button
                type="button"
                class="small needs-app"
                aria-label={label::COPY_PASSCODE}
                onclick={controls.copy_passcode.reform(|_: MouseEvent| ())}
            >
                { button }
            </button>
        </div>
    }
}
