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
    /// Its place among the group's series.
    pub index: usize,
    /// Whether it is the only one.
    pub alone: bool,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    pub controls: Controls,
}

/// The card.
#[component(CardView)]
pub fn card_view(props: &CardProps) -> Html {
    let CardProps {
        meeting,
        index,
        alone,
        view,
        ..
    } = props;
    let card = view.card(*index);
    // One filled button at a time: that of the first series whose door is open.
    let open = view
        .live()
        .and_then(|live| live.cards.iter().position(|it| it.moment.is_open()));
    let state = match card.map(|card| card.moment) {
        Some(Moment::Live(_)) => Some("live"),
        Some(moment) if moment.is_open() => Some("open"),
        _ => None,
    };
    let first = (open == Some(*index)).then_some("first");
    let heading = match alone {
        true => label::NEXT_MEETING.to_owned(),
        false => format!("{}: {}", label::NEXT_MEETING, meeting.name),
    };
    let id = numbered("next", *index);
    html! {
        <div {id} class={classes!("card", state, first)} tabindex="-1">
            <div class="card-when">
                <h3>{ heading }</h3>
                { for card.iter().flat_map(|card| card.notes.iter()).map(|note| html! {
                    <p class="changed">{ note.clone() }</p>
                }) }
                <p class="state">{ card.map(|card| card.line.clone()) }</p>
                if let Some(hint) = card.and_then(|card| card.hint.clone()) { <p>{ hint }</p> }
                { match view {
                    View::Baked(_) => html! { <p class="date baked">{ meeting.rule.to_string() }</p> },
                    View::Live(_) => Html::default(),
                } }
                { when(view, *index) }
                <p class="second">{ card.map(|card| card.second.clone()) }</p>
                <p class="shift">{ card.and_then(|card| card.shift.clone()) }</p>
                if let Some(agenda) = &meeting.agenda {
                    <p class="agenda"><AnchorView anchor={agenda.clone()} /></p>
                }
                if let Some(note) = &meeting.note { <p class="note"><ProseView prose={note.clone()} /></p> }
            </div>
            if let Some(join) = &meeting.join { { how(join, props) } }
            if let Some(notice) = card.and_then(|card| card.notice.clone()) {
                <p class="notice">{ notice }</p>
            }
        </div>
    }
}

/// `next` for the first series, `next-2` for the second.
fn numbered(id: &str, index: usize) -> String {
    match index {
        0 => id.to_owned(),
        _ => format!("{id}-{}", index + 1),
    }
}

/// Date and clock, in one `<time>`. At build time it is empty: the page's script fills its
/// children by their place, and says in `data-off` whether the day is another one for the group,
/// and at the end.
fn when(view: &View, index: usize) -> Html {
    // The page's script knows one card only: the others have their rule until the app is alive.
    let first = view.rows().first().filter(|_| index == 0);
    let card = view.card(index);
    let Some(shown) = card.map_or(first.map(|row| row.meeting), |card| card.shown) else {
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

fn how(join: &Join, props: &CardProps) -> Html {
    let id = numbered("passcode", props.index);
    let described = join.passcode.is_some().then(|| id.clone());
    html! {
        <div class="card-how">
            <a class="button join" href={join.url.shared()} target="_blank" rel="noopener" aria-describedby={described}>
                { format!("Join {}", join.name) }<span class="hidden">{ label::NEW_TAB }</span>
            </a>
            if let Some(passcode) = &join.passcode { { passcode_line(passcode, id, props) } }
        </div>
    }
}

fn passcode_line(
    passcode: &Rc<str>,
    id: String,
    CardProps {
        index, controls, ..
    }: &CardProps,
) -> Html {
    let copied = match controls.passcode {
        (of, copied) if of == *index => copied,
        _ => Copy::Idle,
    };
    let text = match copied {
        Copy::Refused => format!("Could not copy. Select the passcode: {passcode}"),
        Copy::Idle | Copy::Done => format!("Passcode: {passcode}"),
    };
    let button = match copied {
        Copy::Done => label::COPIED,
        Copy::Idle | Copy::Refused => label::COPY,
    };
    let index = *index;
    html! {
        <div class="passcode">
            <span {id} translate="no">{ text }</span>
            <button
                type="button"
                class="small needs-app"
                aria-label={label::COPY_PASSCODE}
                onclick={controls.copy_passcode.reform(move |_: MouseEvent| index)}
            >
                { button }
            </button>
        </div>
    }
}
