//! Add to calendar: a disclosure of plain links, which need no script.
//!
//! The button stands in the card's column, and what it discloses under the whole card: the style
//! sheet shows it where the button is open.

use yew::prelude::*;

use super::series::Series;
use super::{Controls, Copied, Copy, Drawing, Site, View, button};
use crate::page::Feed;
use crate::schedule::Instant;
use crate::words::{Offer, copies, keeping_up, label};

/// The button; among those of several series it is told apart by the name that is read aloud.
pub(super) fn add(it: &Series) -> Html {
    html! {
        <details class="add">
            <summary class="button">
                { label::ADD }
                if !it.drawing.alone() { <span class="hidden">{ " · " }{ it.meeting().name.clone() }</span> }
            </summary>
        </details>
    }
}

/// What it discloses of a series.
pub(super) fn offers(feed: &Feed, it: &Series) -> Html {
    let (drawing, index) = (&*it.drawing, it.index);
    let Drawing {
        page,
        site,
        view,
        controls,
        ..
    } = drawing;
    let name = if drawing.alone() {
        page.title.to_string()
    } else {
        format!("{}: {}", page.title, it.meeting().name)
    };
    let keeping_up = site
        .root
        .as_ref()
        .map(|root| keeping_up(&format!("{root}{}", feed.file()), &name));
    let next = next(view, index);
    let next = next.as_ref().map(|(start, day)| (*start, &**day));
    html! {
        <div class="offers">
            <p><strong>{ label::KEEPS_UP }</strong></p>
            <ul>
                { for keeping_up.into_iter().flatten().map(offer) }
                { address(feed, index, view, site, controls) }
            </ul>
            // Of a series that rests there is nothing to copy.
            if feed.once_until.is_some() {
                <p><strong>{ label::A_COPY }</strong>{ hint(label::WILL_NOT_SHOW) }</p>
                <ul>{ for copies(feed, &site.base, next).into_iter().map(offer) }</ul>
            }
        </div>
    }
}

/// The meeting that may be taken alone: the card's, or the first of the baked list.
fn next(view: &View, index: usize) -> Option<(Instant, std::rc::Rc<str>)> {
    if view.live().is_some() {
        let shown = view.card(index)?.shown.as_ref()?;
        Some((shown.meeting.start, shown.day.clone()))
    } else {
        let mut rows = view.rows().iter();
        let row = rows.find(|row| row.series == index && row.held)?;
        Some((row.meeting.start, row.date.clone()))
    }
}

fn offer(it: Offer) -> Html {
    html! { <li><a href={it.href}>{ it.text }</a>{ hint(it.hint) }</li> }
}

/// The feed's address, to copy; without script, to follow.
fn address(feed: &Feed, index: usize, view: &View, site: &Site, controls: &Controls) -> Html {
    let what = Copied::Feed(index);
    let copy = if view.live().is_some() {
        let text = match controls.became(what) {
            Copy::Idle => label::COPY_FEED,
            Copy::Done => label::COPIED,
            Copy::Refused => label::COPY_REFUSED,
        };
        button(text.to_owned(), None, controls.copy.reform(move |_| what))
    } else {
        let file = feed.file();
        let root = site.root.as_deref();
        let text = root.unwrap_or_default().to_owned() + &file;
        html! { <a href={format!("{}{file}", root.unwrap_or(&site.base))}>{ text }</a> }
    };
    html! { <li>{ copy }{ hint(label::ANY_OTHER_APP) }</li> }
}

fn hint(text: &'static str) -> Html {
    html! { if !text.is_empty() { <span class="tip">{ " " }{ text }</span> } }
}
