//! The card: the next meeting, and how to take part in it.

use std::rc::Rc;

use yew::prelude::*;

use super::paragraph::{line, paragraph};
use super::prose::{anchor, prose};
use super::series::Series;
use super::stamp::stamp;
use super::{Controls, Copy, View};
use crate::page::{Join, Meeting, Status};
use crate::words::{Card, Moment, datetime, label};
use crate::zone::Form;

/// The card.
pub(super) fn card(it: Series, view: &View, controls: &Controls) -> Html {
    let Series {
        meeting,
        index,
        alone,
    } = it;
    let card = view.card(index);
    // One filled button at a time: that of the first series whose door is open.
    let open = view
        .live()
        .and_then(|live| live.cards.iter().position(|it| it.moment.is_open()));
    let state = match card.map(|card| card.moment) {
        Some(Moment::Live(_)) => Some("live"),
        Some(moment) if moment.is_open() => Some("open"),
        _ => None,
    };
    let first = (open == Some(index)).then_some("first");
    let heading = if alone {
        label::NEXT_MEETING.to_owned()
    } else {
        format!("{}: {}", label::NEXT_MEETING, meeting.name)
    };
    let id = numbered("next", index);
    let notes = card.map(|card| card.notes.to_vec()).unwrap_or_default();
    let text = |part: fn(&Card) -> &Rc<str>| card.map(part).cloned();
    let baked = match view {
        View::Baked(_) => line("date baked", Some(for_ever(meeting))),
        View::Live(_) => Html::default(),
    };
    html! {
        <div {id} class={classes!("card", state, first)} tabindex="-1">
            <div class="card-when">
                <h3>{ heading }</h3>
                { for notes.into_iter().map(|note| line("changed", Some(note))) }
                { line("state", text(|card| &card.line)) }
                { for card.and_then(|card| card.hint.clone()).map(|hint| line("hint", Some(hint))) }
                { baked }
                { when(view, index) }
                { line("second", text(|card| &card.second)) }
                { for card.and_then(|card| card.daytime.clone()).map(|text| line("daytime", Some(text))) }
                { line("shift", card.and_then(|card| card.shift.clone())) }
                { for meeting.agenda.iter().map(|agenda| paragraph("agenda", anchor(agenda))) }
                { for meeting.note.iter().map(|note| paragraph("note", prose(note))) }
            </div>
            { for meeting.join.iter().map(|join| how(join, index, controls)) }
            { for card.and_then(|card| card.notice.clone()).map(|notice| line("notice", Some(notice))) }
        </div>
    }
}

/// What is true of a series at any time: its rule, or that it is not held.
fn for_ever(meeting: &Meeting) -> Rc<str> {
    match &meeting.status {
        Status::Active => meeting.sentence.clone(),
        Status::Paused(reason) => format!("Paused: {reason}").into(),
        Status::Ended => "This meeting has ended.".into(),
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
            <time datetime={datetime(shown.start)} data-off={off} translate="no">
                { stamp(Form::Date, text(|card| &card.date), Some("date")) }
                { ", " }
                { stamp(Form::Clock, text(|card| &card.start), Some("clock")) }
                { "–" }
                { stamp(Form::Clock, text(|card| &card.end), None) }
            </time>
            <span class="next-day">{ label::NEXT_DAY }</span>
        </p>
    }
}

fn how(join: &Join, index: usize, controls: &Controls) -> Html {
    let id = numbered("passcode", index);
    let described = join.passcode.is_some().then(|| id.clone());
    html! {
        <div class="card-how">
            <a class="button join" href={join.url.shared()} target="_blank" rel="noopener" aria-describedby={described}>
                { format!("Join {}", join.name) }<span class="hidden">{ label::NEW_TAB }</span>
            </a>
            if let Some(passcode) = &join.passcode { { passcode_line(passcode, id, index, controls) } }
        </div>
    }
}

fn passcode_line(passcode: &Rc<str>, id: String, index: usize, controls: &Controls) -> Html {
    let copied = match controls.passcode {
        (of, copied) if of == index => copied,
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
