//! The card: the next meeting, and how to take part in it.

use yew::prelude::*;

use super::add::{add, offers};
use super::element::{classed, classes, element};
#[cfg(feature = "prerender")]
use super::first;
use super::heading::Heading;
use super::join::join;
use super::lines::first_line;
use super::memo::memo;
use super::paragraph::{line, paragraph};
use super::prose::{anchor, prose};
use super::series::Series;
use super::when::when;
use crate::page::Status;
use crate::words::{Moment, Shown, for_ever, label};

/// The card.
pub(super) fn card(it: &Series) -> Html {
    let (drawing, meeting, index) = (&*it.drawing, it.meeting(), it.index);
    let view = &drawing.view;
    let card = view.card(index);
    let shown = card.and_then(|card| card.shown.as_ref());
    let state = match card.map(|card| card.moment) {
        Some(Moment::Live(_)) => "live",
        Some(moment) if moment.is_open() => "open",
        _ => "",
    };
    let first = if it.first { "first" } else { "" };
    let heading = if drawing.alone() {
        label::NEXT_MEETING.to_owned()
    } else {
        label::next_meeting_of(&meeting.name)
    };
    let content = html! {
        <>
            <div class="card-when">
                { Heading::Part.draw(drawing.layout, None, heading.into()) }
                if let Some(card) = card { { for card.notes.iter().map(|note| line("changed", Some(note.clone()))) } }
                { memo(&it.drawing, index, first_line) }
                { for card.and_then(|card| card.line.hint.clone()).map(|hint| line("hint", Some(hint))) }
                if card.is_none() {
                    { line("date baked", Some(for_ever(meeting))) }
                    // Shown by the style sheet once all baked dates are over.
                    { line("over", (meeting.status == Status::Active).then(|| label::SEE_FEED.into())) }
                }
                { when(view, index) }
                { line("second", shown.map(|it| it.second.clone())) }
                { for view.daytime(index).map(|text| line("daytime", Some(text.clone()))) }
                { paragraph("shift", shown.map(shift).unwrap_or_default()) }
                { for meeting.agenda.iter().map(|agenda| paragraph("agenda", anchor(agenda))) }
                { for meeting.note.iter().map(|note| paragraph("note", prose(note))) }
            </div>
            <div class="card-how">
                { for meeting.join.iter().map(|way| join(way, it)) }
                if meeting.feed.is_some() { { add(it) } }
            </div>
            if let Some(feed) = meeting.feed.as_ref().filter(|_| view.complete()) {
                { offers(feed, it) }
            }
            { for shown.and_then(|it| it.notice.clone()).map(|notice| line("notice", Some(notice))) }
        </>
    };
    #[cfg(feature = "prerender")]
    let content = first::with_script(content, it);
    element(
        "div",
        &["id", "tabindex", "class"],
        vec![
            Some(numbered("next", index).into()),
            Some("-1".into()),
            classes(&["card", state, first]),
        ],
        content,
    )
}

/// That the day is another one for the group. At midnight
/// sharp the night says the first half of it, and there is no room for both.
fn shift(it: &Shown) -> Html {
    html! {
        <>
            if let Some(shift) = &it.shift {
                { classed("span", it.night.as_ref().map(|_| "hidden".into()), html! { <>{ shift.here.clone() }{ " " }</> }) }
            }
            if let Some(night) = &it.night { { night.clone() }{ " " } }
            { it.shift.as_ref().map(|it| it.there.clone()) }
        </>
    }
}

/// `next` for the first series, `next-2` for the second.
pub(super) fn numbered(id: &str, index: usize) -> String {
    match index {
        0 => id.to_owned(),
        _ => format!("{id}-{}", index + 1),
    }
}
