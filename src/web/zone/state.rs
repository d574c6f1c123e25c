//! What the panel knows.

use std::rc::Rc;

use chrono::TimeDelta;
use gloo::timers::callback::Timeout;
use yew::AttrValue;

use crate::places::Places;
use crate::schedule::Instant;
use crate::words::place;
use crate::zone::browser::{Browser, ahead};

/// What the panel knows.
#[derive(Default)]
pub(super) struct State {
    pub(super) open: bool,
    /// None before it is opened for the first time.
    pub(super) places: Places,
    pub(super) query: String,
    /// Whether there is a list.
    pub(super) listed: bool,
    pub(super) found: Vec<Found>,
    /// The index of the option that the arrow keys are on.
    pub(super) active: Option<usize>,
    /// Whether the next choice is a place to compare.
    pub(super) comparing: bool,
    /// Until the number of results is announced.
    pub(super) rest: Option<Timeout>,
}

/// An option of the list.
pub(super) struct Found {
    pub(super) zone: Rc<str>,
    pub(super) text: String,
}

impl State {
    /// Opens or closes the list.
    pub(super) fn list(&mut self, listed: bool, active: Option<usize>) {
        self.listed = listed;
        self.active = active;
        self.rest = None;
    }

    /// Opens the panel, or closes it.
    pub(super) fn turn(&mut self) {
        self.open = !self.open;
        self.begin(false);
    }

    /// Begins a choice, of a place to compare or of the zone: with nothing typed.
    pub(super) fn begin(&mut self, comparing: bool) {
        self.comparing = comparing;
        self.query.clear();
        self.list(false, None);
    }

    /// How much was found.
    pub(super) fn results(&self) -> AttrValue {
        let text = match self.found.len() {
            0 => place::nothing(&self.query),
            count => place::results(count),
        };
        text.into()
    }

    /// Lists what answers the query, with clocks as `reader` writes them.
    pub(super) fn search(&mut self, reader: &Browser, now: Instant) {
        self.found.clear();
        if !self.listed {
            return;
        }
        let clock = reader.clock();
        let hits = self.places.search(&self.query, &|zone| ahead(zone, now));
        self.found.extend(hits.iter().map(|hit| Found {
            zone: hit.place.zone.clone(),
            text: place::option(hit, &clock(now + TimeDelta::minutes(hit.ahead))),
        }));
    }
}
