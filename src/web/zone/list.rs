//! The picker's list: what is in it, where the arrow keys are, and what is chosen.

use std::rc::Rc;

use chrono::TimeDelta;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::key::Key;
use super::{Found, ZonePanel, ZonePanelProps, announce, picker};
use crate::places::Hit;
use crate::words::place;
use crate::zone::{Form, Reader};

impl ZonePanel {
    /// Opens or closes the list.
    pub(super) fn list(&mut self, ctx: &Context<Self>, listed: bool, active: Option<Rc<str>>) {
        self.listed = listed;
        self.active = active;
        self.rest = None;
        self.search(ctx);
    }

    pub(super) fn search(&mut self, ctx: &Context<Self>) {
        let ZonePanelProps { reader, now, .. } = ctx.props();
        self.found.clear();
        // It writes the clocks of all zones, by the clock chosen.
        if let (true, Some(utc)) = (self.listed, reader.in_utc()) {
            let now = now.fresh();
            let option = |(hit, ahead): (Hit<'_>, i64)| {
                let clock = utc.write(now + TimeDelta::minutes(ahead), Form::Clock);
                Found {
                    zone: hit.place.zone.clone(),
                    city: hit.place.city.clone(),
                    text: place::option(&hit, ahead, &clock),
                }
            };
            let hits = self.shelf.search(&self.query, now);
            self.found.extend(hits.into_iter().map(option));
        }
    }

    /// The index of the active option.
    pub(super) fn at(&self) -> Option<usize> {
        let zone = self.active.as_deref()?;
        let known = self.found.iter().position(|found| *found.zone == *zone);
        known.or((!self.found.is_empty()).then_some(0))
    }

    pub(super) fn key(&mut self, ctx: &Context<Self>, key: &Key) {
        match *key {
            Key::To(index) => {
                let zone = self.found.get(index).map(|found| found.zone.clone());
                self.list(ctx, true, Some(zone.unwrap_or_default()));
                picker::show(&self.list, index);
            }
            Key::Choose(index) => self.choose(ctx, index),
            Key::Close => self.list(ctx, false, None),
            Key::Caret => self.active = None,
            Key::Other => {}
        }
    }

    pub(super) fn choose(&mut self, ctx: &Context<Self>, index: usize) {
        let ZonePanelProps {
            reader,
            say,
            answering,
            ..
        } = ctx.props();
        let Some(Found { zone, city, .. }) = self.found.get(index) else {
            return;
        };
        announce(say, reader.choose(zone, *answering));
        self.query = city.to_string();
        // Selected, so that typing begins anew.
        if let Some(input) = self.input.cast::<HtmlInputElement>() {
            input.set_value(&self.query);
            input.select();
        }
        self.list(ctx, false, None);
    }
}
