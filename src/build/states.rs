//! `states.html`: the card in every state, side by side, for looking at and for pictures. Only
//! `make serve` builds it.

use std::rc::Rc;

use anyhow::{Context, Result};

use super::document::{Document, Head};
use super::prerender::prerender;
use crate::components::{Controls, Drawing, Layout, Lines, Live, Meetings, Site, View};
use crate::content;
use crate::page::{Dated, Meeting, Page};
use crate::schedule::Instant;
use crate::words::{ROWS, Said, Topic, label};
use crate::zone::{English, Zone, city, database};

const CONTENT: &str = include_str!("states.yaml");

/// A state: what it is, when it is seen, where, and of which meeting.
const STATES: [(&str, &str, &str, usize); 18] = [
    ("Not this week", "2026-11-19T12:00:00Z", "Asia/Kolkata", 0),
    ("Next week", "2026-11-24T12:00:00Z", "Asia/Kolkata", 0),
    ("This week", "2026-11-30T12:00:00Z", "Asia/Kolkata", 0),
    ("Tomorrow", "2026-12-01T18:00:00Z", "Asia/Kolkata", 0),
    ("Today", "2026-12-02T10:30:00Z", "Asia/Kolkata", 0),
    ("Minutes", "2026-12-02T15:18:00Z", "Asia/Kolkata", 0),
    ("Soon", "2026-12-02T15:57:00Z", "Asia/Kolkata", 0),
    ("Last minute", "2026-12-02T15:59:30Z", "Asia/Kolkata", 0),
    ("Live", "2026-12-02T16:10:00Z", "Asia/Kolkata", 0),
    ("Ended", "2026-12-02T17:05:00Z", "Asia/Kolkata", 0),
    ("Moved", "2027-01-05T12:00:00Z", "Asia/Kolkata", 0),
    ("Extra", "2027-01-24T12:00:00Z", "Asia/Kolkata", 0),
    ("Cancelled", "2027-02-01T12:00:00Z", "Asia/Kolkata", 0),
    ("Another day", "2026-11-24T12:00:00Z", "Pacific/Apia", 0),
    ("Clocks change", "2026-10-26T12:00:00Z", "Europe/Berlin", 1),
    (
        "Into the next day",
        "2026-11-24T12:00:00Z",
        "Asia/Bangkok",
        0,
    ),
    ("Over for good", "2027-01-01T12:00:00Z", "Asia/Kolkata", 2),
    ("Paused", "2026-11-24T12:00:00Z", "Asia/Kolkata", 3),
];

/// The page of all states: each is a series of its own, named after it.
pub(super) fn states() -> Result<Document> {
    let page = content::read("states.yaml", "states", CONTENT)?;
    let shown = STATES
        .iter()
        .map(|(name, now, zone, meeting)| {
            let now = now.parse::<Instant>().ok().context("an instant")?;
            let meeting = Meeting {
                name: (*name).into(),
                ..Meeting::clone(&page.meetings[*meeting])
            };
            let reader = reader(zone)?;
            let dated = Dated::new(Rc::new(meeting.clone()), database::named)
                .context("the zones of states.yaml are known")?;
            let topic = Topic {
                series: &[dated],
                ask: page.ask.as_deref(),
                rows: ROWS,
                reader: &reader,
            };
            let said = topic.said(now).series;
            Ok((Rc::new(meeting), said[0].clone()))
        })
        .collect::<Result<Vec<_>>>()?;
    let said = Said {
        series: shown.iter().map(|(_, said)| said.clone()).collect(),
        ..Said::default()
    };
    let lines = Lines::default();
    for (index, it) in said.series.iter().enumerate() {
        lines.show(index, it.card.line.text.clone());
    }
    let view = View::Live(Live {
        said,
        lines,
        year: None,
        wide: false,
        complete: true,
        zone_line: "".into(),
        banner: None,
        own: true,
        language: None,
    });
    let site = Site::of(&page, &"./".into(), None);
    let meetings = shown.into_iter().map(|(meeting, _)| meeting).collect();
    let drawing = Rc::new(Drawing {
        page: Page { meetings, ..page }.into(),
        site,
        view,
        controls: Controls::default(),
        layout: Layout::PAGE,
    });
    let meetings = prerender(yew::html! { <Meetings {drawing} /> })?;
    Ok(Document {
        path: "states.html".to_owned(),
        base: "./",
        head: Head::of(label::STATES)?,
        body: format!("<div class=\"page alive\"><main>{meetings}</main></div>"),
        alive: false,
    })
}

fn reader(zone: &str) -> Result<English<Rc<dyn Zone>>> {
    Ok(English {
        zone: database::named(zone).with_context(|| format!("{zone} is a zone"))?,
        city: city(zone).into(),
        own: true,
    })
}
