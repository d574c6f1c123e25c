//! The meetings section: the card, the rule, the list.

use std::rc::Rc;

use yew::prelude::*;

use super::element::classed;
use super::heading::Heading;
use super::paragraph::paragraph;
use super::prose::{anchor, prose};
use super::rows::rows;
use super::series::{Series, series};
use super::year::year as chart;
use super::zone_line::zone_line;
use super::{Controls, Layout, Parts, Site, View, button};
use crate::page::Meeting;
use crate::words::label;

/// What the section is drawn from.
#[derive(Debug, Properties)]
pub struct MeetingsProps {
    /// The group's series, in the order of the content file.
    pub meetings: Rc<[Rc<Meeting>]>,
    /// The group's name.
    pub title: Rc<str>,
    /// Where its files lie.
    pub site: Site,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    pub controls: Controls,
    /// How much of it is drawn.
    pub layout: Layout,
}

/// Whoever draws the page has a reason to, and it is here: to compare all of it costs 2 KB of wasm,
/// and finds out that something differs.
impl PartialEq for MeetingsProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// The meetings section.
#[component]
pub fn Meetings(
    MeetingsProps {
        meetings,
        title,
        site,
        view,
        controls,
        layout,
    }: &MeetingsProps,
) -> Html {
    let (alone, layout) = (meetings.len() == 1, *layout);
    html! {
        <section id="meetings" aria-labelledby="meetings-heading">
            { Heading::Section.draw(layout, Some("meetings-heading"), label::MEETINGS.into()) }
            { banner(view, controls) }
            { for meetings.iter().enumerate().filter(|(index, _)| {
                !layout.compact || *index == nearest(view)
            }).map(|(index, meeting)| {
                series(Series { meeting, index, alone, title, site, layout }, view, controls)
            }) }
            // A group that rests has no times.
            if !view.rows().is_empty() && layout.has(Parts::TIMES) {
                if layout.has(Parts::LIST) {
                    <div class="hidden">
                        { Heading::Part.draw(layout, Some("upcoming-heading"), label::UPCOMING.into()) }
                    </div>
                }
                { zone_line(view, controls) }
                if layout.has(Parts::LIST) { { rows(view) } }
                if layout.has(Parts::YEAR) { { year(view) } }
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

/// The series whose card is shown where there is room for one only.
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
        View::Live(live) => live
            .year
            .as_ref()
            .map(|it| chart(it, live.wide, live.complete))
            .unwrap_or_default(),
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
