//! Date and clock of the next meeting, in one `<time>`.

use std::rc::Rc;

use yew::prelude::*;

use super::View;
use super::stamp::stamp;
use crate::words::{Row, Shown, datetime, label};
use crate::zone::Form;

/// Date and clock. At build time it is empty: the page's script fills its children by their place,
/// and says in `data-off` whether the day is another one for the group, and at the end.
pub(super) fn when(view: &View, index: usize) -> Html {
    let shown = view.card(index).map(|card| card.shown.as_ref());
    let row = to_fill(view, index);
    let meeting = match shown {
        Some(shown) => shown.map(|it| it.meeting),
        None => row.map(|it| it.meeting),
    };
    let Some(meeting) = meeting else {
        return Html::default();
    };
    let shown = shown.flatten();
    let form = match shown {
        Some(it) => it.form,
        None if row.is_some_and(|it| it.form == Form::ShortDateOfYear) => Form::DateOfYear,
        None => Form::Date,
    };
    let text = |part: fn(&Shown) -> &Rc<str>| shown.map(part).cloned();
    let off = shown.map(|it| {
        let (day, end) = (it.shift.is_some(), it.next_day);
        format!("{},{}", u8::from(day), u8::from(end))
    });
    let (lang, dir) = view.language();
    html! {
        // Shown by the style sheet where it is filled.
        <p class="when" hidden={shown.is_none()}>
            if let Some(it) = shown.filter(|it| !it.before.is_empty()) {
                <span class="second">{ it.before }</span>
            }
            <time datetime={datetime(meeting.start)} data-off={off} translate="no" {lang} {dir}>
                { stamp(view, form, text(|it| &it.date), Some("date")) }
                { ", " }
                { stamp(view, Form::Clock, text(|it| &it.start), Some("clock")) }
                { "–" }
                { stamp(view, Form::Clock, text(|it| &it.end), None) }
            </time>
            <span class="next-day">{ label::NEXT_DAY }</span>
        </p>
    }
}

/// The date that the page's script finds in the card of a series, if it is to fill that one: the others
/// have their rule until the app is alive.
#[cfg(feature = "prerender")]
fn to_fill(view: &View, index: usize) -> Option<&Row> {
    let baked = view.baked().filter(|it| it.first == index)?;
    baked.own.first().or(baked.rows.first())
}

#[cfg(not(feature = "prerender"))]
fn to_fill(_: &View, _: usize) -> Option<&Row> {
    None
}
