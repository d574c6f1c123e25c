//! Who reads, and what they choose: a zone, a way to count hours, places to compare.

use std::rc::Rc;

use yew::prelude::*;

use super::found::{Found, UTC, device_says_utc, home};
use super::{UseKeptHandle, address, storage, use_kept};
use crate::schedule::Instant;
use crate::words::{label, place};
use crate::zone::browser::{self, Browser};
use crate::zone::{Hours, Origin, Reader, city};

/// How many places can be compared with the one shown.
const MOST_COMPARED: usize = 3;

/// The reader.
#[derive(Clone, PartialEq)]
pub struct UseReaderHandle {
    found: UseKeptHandle<Found>,
}

impl UseReaderHandle {
    /// The reader whose times are shown.
    pub fn get(&self) -> Rc<Browser> {
        self.found.reader.clone()
    }

    /// How they count hours.
    pub fn hours(&self) -> Hours {
        self.found.hours
    }

    /// The places to show beside theirs, as readers there.
    pub fn compared(&self) -> Rc<[Rc<Browser>]> {
        self.found.compared.clone()
    }

    /// Whether one more place can be compared.
    pub fn compares_more(&self) -> bool {
        self.found.compared.len() < MOST_COMPARED
    }

    /// `Times in Kolkata time (UTC+5:30)`; where the device says UTC, and so nothing, a question.
    pub fn line(&self, now: Instant) -> String {
        let Found { reader, origin, .. } = &*self.found;
        let said = matches!(origin, Origin::Link | Origin::Choice);
        if !said && reader.own() && reader.city() == UTC {
            return label::DEVICE_SAYS_UTC.to_owned();
        }
        place::line(reader.city(), reader.ahead(now))
    }

    /// What has to be said above the card.
    pub fn banner(&self) -> Option<String> {
        place::banner(&*self.found.reader, &self.found.origin)
    }

    /// The city of the reader's own zone.
    pub fn own_city(&self) -> String {
        let zone = home().or_else(|| browser::device().ok());
        city(zone.as_deref().unwrap_or(UTC)).into_owned()
    }

    /// Shows the page in `zone` and keeps that choice, if this browser knows it.
    pub fn choose(&self, zone: &str) -> Option<Rc<Browser>> {
        let reader = self.show(Some(zone), Origin::Choice, self.hours())?;
        // Who chooses the zone of their device follows the device again.
        let kept = !reader.own() || device_says_utc();
        storage::save(storage::ZONE, kept.then_some(zone));
        self.forget_link();
        Some(reader)
    }

    /// Goes back to the reader's own zone, and forgets any other.
    pub fn use_own(&self) -> Option<Rc<Browser>> {
        let home = home();
        storage::save(storage::ZONE, home.as_deref());
        self.forget_link();
        let at_home = || self.show(Some(home.as_deref()?), Origin::Choice, self.hours());
        at_home().or_else(|| self.show(None, Origin::Device, self.hours()))
    }

    /// The address that shows the page in the zone shown.
    pub fn link(&self) -> String {
        let page = self.found.page.as_deref().map(str::to_owned);
        address::in_zone(page.or_else(address::plain), self.get().zone())
    }

    /// Counts hours so, and keeps that choice.
    pub fn count(&self, hours: Hours) {
        let kept = (hours != Hours::Device).then(|| hours.extension());
        storage::save(storage::HOURS, kept);
        let Found { reader, origin, .. } = &*self.found;
        self.show(Some(reader.zone()), origin.clone(), hours);
    }

    /// Compares with `zone`, unless that is done already.
    pub fn compare(&self, zone: &str) -> Option<Rc<Browser>> {
        let found = &*self.found;
        let other = self.beside(zone, found.hours)?;
        let same = |it: &Rc<Browser>| it.city() == other.city();
        if !self.compares_more() || same(&found.reader) || found.compared.iter().any(same) {
            return None;
        }
        let mut all = found.compared.to_vec();
        all.push(other.clone());
        self.set_compared(all.into());
        Some(other)
    }

    /// Compares no more with the place of that index.
    pub fn leave_out(&self, index: usize) {
        let mut all = self.found.compared.to_vec();
        all.remove(index);
        self.set_compared(all.into());
    }

    /// A reader in another place.
    fn beside(&self, zone: &str, hours: Hours) -> Option<Rc<Browser>> {
        let there = Found::new(Some(zone), Origin::Device, hours, &self.found.locale);
        Some(there.ok()?.reader)
    }

    /// The choice counts from now on, not the link; the address of another page is not ours.
    fn forget_link(&self) {
        if self.found.page.is_none() {
            address::forget("tz");
        }
    }

    fn set_compared(&self, compared: Rc<[Rc<Browser>]>) {
        self.found.set(Found {
            compared,
            ..(*self.found).clone()
        });
    }

    fn show(&self, zone: Option<&str>, origin: Origin, hours: Hours) -> Option<Rc<Browser>> {
        let mut found = Found::new(zone, origin, hours, &self.found.locale).ok()?;
        // They count hours alike.
        let mut compared = Vec::new();
        for it in &*self.found.compared {
            compared.extend(self.beside(it.zone(), hours));
        }
        found.compared = compared.into();
        found.page.clone_from(&self.found.page);
        let reader = found.reader.clone();
        self.found.set(found);
        Some(reader)
    }
}

/// The reader, who may choose another zone.
#[hook]
pub fn use_reader(first: &Found) -> UseReaderHandle {
    UseReaderHandle {
        found: use_kept(|| first.clone()),
    }
}
