//! The meetings section: the card, the rule, the list.

use std::rc::Rc;

use yew::prelude::*;

use super::element::classed;
use super::heading::Heading;
use super::memo::memo;
use super::paragraph::paragraph;
use super::prose::{anchor, prose};
use super::rows::rows;
use super::series::{Series, series};
use super::year::year as chart;
use super::zone_line::zone_line;
use super::{Controls, Drawing, Parts, View, button};
use crate::page::Meeting;
use crate::words::label;

/// What the section is drawn from.
#[derive(Debug, Properties)]
pub struct MeetingsProps {
    /// All of it.
    pub drawing: Rc<Drawing>,
}

/// Drawn anew from another one, and not from one like it: whoever draws the page has a reason to, and
/// to compare all of it costs 2 KB of wasm.
impl PartialEq for MeetingsProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.drawing, &other.drawing)
    }
}

/// The meetings section.
#[component]
pub fn Meetings(MeetingsProps { drawing }: &MeetingsProps) -> Html {
    let Drawing {
        page,
        view,
        controls,
        layout,
        ..
    } = &**drawing;
    let (meetings, layout) = (&page.meetings, *layout);
    html! {
        <section id="meetings" aria-labelledby="meetings-heading">
            { Heading::Section.draw(layout, Some("meetings-heading"), label::MEETINGS.into()) }
            { banner(view, controls) }
            { memo(drawing, 0, all) }
            // A group that rests has no times.
            if !view.rows().is_empty() && layout.has(Parts::TIMES) {
                if layout.has(Parts::LIST) {
                    <div class="hidden">
                        { Heading::Part.draw(layout, Some("upcoming-heading"), label::UPCOMING.into()) }
                    </div>
                }
                { zone_line(view, controls) }
                { memo(drawing, 0, times) }
            }
            if layout.has(Parts::LIST) {
                { for distinct(meetings, |it| it.calendars.as_ref()).map(|calendars| html! {
                    <p>{ prose(calendars) }</p>
                }) }
                { for distinct(meetings, |it| it.recordings.as_ref()).map(|recordings| {
                    paragraph("recordings", anchor(recordings))
                }) }
            }
        </section>
    }
}

/// All series, or the one for which there is room.
fn all(drawing: &Rc<Drawing>, _: usize, _: UseForceUpdateHandle) -> Html {
    let Drawing {
        page, view, layout, ..
    } = &**drawing;
    // One filled button at a time: that of the first series whose door is open, else of the first.
    let first = view.open().unwrap_or_default();
    let shown = if layout.compact {
        let nearest = nearest(view);
        nearest..nearest + 1
    } else {
        0..page.meetings.len()
    };
    let one = |index| {
        series(&Series {
            drawing: drawing.clone(),
            index,
            first: index == first,
        })
    };
    shown.map(one).collect()
}

/// The list, and the year at a glance.
fn times(drawing: &Rc<Drawing>, _: usize, _: UseForceUpdateHandle) -> Html {
    let Drawing { view, layout, .. } = &**drawing;
    html! {
        <>
            if layout.has(Parts::LIST) { { rows(view) } }
            if layout.has(Parts::YEAR) { { year(view) } }
        </>
    }
}

/// The series that is shown where there is room for one only: the one whose door is open, or that meets next.
fn nearest(view: &View) -> usize {
    let next = || {
        view.rows()
            .iter()
            .find(|row| row.held)
            .map(|row| row.series)
    };
    view.open().or_else(next).unwrap_or_default()
}

/// What the series have, without what an earlier one has just the same.
fn distinct<'a, T: PartialEq + 'a>(
    meetings: &'a [Rc<Meeting>],
    part: impl Fn(&'a Meeting) -> Option<&'a T>,
) -> impl Iterator<Item = &'a T> {
    meetings
        .iter()
        .enumerate()
        .filter_map(move |(index, meeting)| {
            let earlier = &meetings[..index];
            part(meeting).filter(|own| earlier.iter().all(|it| part(it) != Some(*own)))
        })
}

/// Drawn by the app alone: what is night and what is evening is so for the reader only. At build time
/// its place is kept.
fn year(view: &View) -> Html {
    match view {
        #[cfg(feature = "prerender")]
        View::Baked(baked) => html! { <div class="year needs-app">{ &baked.year }</div> },
        View::Live(live) => {
            let drawn = |year| chart(year, live.wide, live.complete);
            live.year.as_deref().map(drawn).unwrap_or_default()
        }
    }
}

/// Always there, since its place is kept while a link's zone is being looked up.
fn banner(view: &View, controls: &Controls) -> Html {
    let text = view.live().and_then(|live| live.banner.clone());
    let foreign = view.live().is_some_and(|live| !live.own);
    let class = match text {
        Some(_) => "banner said",
        None => "banner",
    };
    let content = html! {
        if let Some(text) = text {
            <p>{ text }</p>
            if foreign { { button(label::USE_OWN_ZONE.to_owned(), None, controls.use_own_zone.clone()) } }
        }
    };
    classed("div", Some(class.into()), content)
}
