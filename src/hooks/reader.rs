//! Who reads: `?tz=` first, then the stored choice, then the browser's own zone; and by which clock.

use std::cell::OnceCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::{address, storage};
use crate::components::Clock;
use crate::schedule::Instant;
use crate::words::{label, place};
use crate::zone::browser::{self, Browser};
use crate::zone::{Reader, city};

const UTC: &str = "UTC";

/// The reader.
#[derive(Clone, PartialEq)]
pub struct UseReaderHandle {
    found: UseStateHandle<Found>,
}

/// A reader, and how they were found.
#[derive(Clone)]
pub struct Found {
    reader: Rc<Browser>,
    from: From,
    /// The zone that the link asked for and this browser does not know.
    unknown: Option<Rc<str>>,
    clock: Clock,
    /// Made when the picker's clocks are to be written.
    utc: Rc<OnceCell<Option<Browser>>>,
    language: &'static str,
}

/// Where the zone shown comes from.
#[derive(Clone, Copy, PartialEq)]
enum From {
    Link,
    Choice,
    Device,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.reader, &other.reader)
    }
}

impl Found {
    /// Looks for the reader's zone and clock.
    ///
    /// # Errors
    /// When this browser cannot even write dates in its own zone.
    pub fn find(language: &'static str) -> Result<Self, JsValue> {
        let stored = storage::load(storage::CLOCK);
        let clock = Clock::ALL
            .into_iter()
            .find(|clock| stored.as_deref() == Some(clock.extension()))
            .unwrap_or_default();
        let known = |name: &str| reader(Some(name), language, clock).ok();
        let asked = address::query("tz");
        let linked = asked.as_deref().and_then(known);
        let unknown = asked.filter(|_| linked.is_none()).map(Rc::from);
        let stored = || known(&storage::load(storage::ZONE)?);
        let (reader, from) = match linked {
            Some(reader) => (reader, From::Link),
            None => match stored() {
                Some(reader) => (reader, From::Choice),
                None => (reader(None, language, clock)?, From::Device),
            },
        };
        Ok(Self {
            reader: Rc::new(reader),
            from,
            unknown,
            clock,
            utc: Rc::default(),
            language,
        })
    }
}

impl UseReaderHandle {
    /// The reader whose times are shown.
    pub fn get(&self) -> Rc<Browser> {
        self.found.reader.clone()
    }

    /// The clock chosen.
    pub fn clock(&self) -> Clock {
        self.found.clock
    }

    /// Somebody who reads in UTC, and otherwise like this reader.
    pub fn in_utc(&self) -> Option<&Browser> {
        let Found {
            utc,
            language,
            clock,
            ..
        } = &*self.found;
        utc.get_or_init(|| reader(Some(UTC), language, *clock).ok())
            .as_ref()
    }

    /// The page's language.
    pub fn language(&self) -> &'static str {
        self.found.language
    }

    /// `Times in Kolkata time (UTC+5:30)`
    pub fn line(&self, now: Instant) -> String {
        self.found.reader.line(now)
    }

    /// The city of the reader's own zone.
    pub fn own_city(&self) -> String {
        let zone = home().or_else(|| browser::device().ok());
        city(zone.as_deref().unwrap_or(UTC)).into_owned()
    }

    /// Whether the reader is to be asked where they are: the device says UTC, and so far nobody
    /// else has said anything.
    pub fn asks(&self) -> bool {
        let Found { from, unknown, .. } = &*self.found;
        *from == From::Device && unknown.is_none() && self.found.reader.city() == UTC
    }

    /// What has to be said above the card where the zone shown is not plainly the reader's own.
    pub fn banner(&self) -> Option<String> {
        let Found {
            reader,
            from,
            unknown,
            ..
        } = &*self.found;
        let place = place::time_of(reader.city());
        let shown = match (reader.own(), from) {
            (false, _) => Some(format!("Shown in {place}, not yours.")),
            (true, From::Link) => Some(format!("Shown in {place}, which is yours.")),
            (true, _) => self.asks().then(|| label::DEVICE_SAYS_UTC.to_owned()),
        };
        match unknown {
            None => shown,
            Some(name) => Some(format!(
                "This link names an unknown time zone (\"{}\"). {}",
                short(name),
                shown.as_deref().unwrap_or("You see your own.")
            )),
        }
    }

    /// Shows the page in `zone`, and keeps that choice; says what was chosen, if this browser
    /// knows it. `home` says that it answers the question where the reader is.
    pub fn choose(&self, zone: &str, home: bool) -> Option<Rc<Browser>> {
        if home {
            storage::save(storage::HOME, Some(zone));
        }
        let reader = self.show(Some(zone), From::Choice, self.clock()).ok()?;
        // Who goes back to their own zone follows their device again. A device that says UTC says
        // nothing, so that there even UTC is a choice.
        let kept = !reader.own() || browser::device().is_ok_and(|own| city(&own) == UTC);
        storage::save(storage::ZONE, kept.then_some(zone));
        address::forget("tz");
        Some(reader)
    }

    /// Goes back to the reader's own zone, and forgets a stored one.
    pub fn use_own(&self) -> Option<Rc<Browser>> {
        let home = home();
        storage::save(storage::ZONE, home.as_deref());
        address::forget("tz");
        let from = if home.is_some() {
            From::Choice
        } else {
            From::Device
        };
        self.show(home.as_deref(), from, self.clock()).ok()
    }

    /// Writes every clock as `clock` says, and keeps that choice.
    pub fn choose_clock(&self, clock: Clock) {
        let kept = (clock != Clock::Device).then(|| clock.extension());
        storage::save(storage::CLOCK, kept);
        let zone = self.found.reader.zone();
        // The zone is known, since it is shown.
        let _shown = self.show(Some(zone), self.found.from, clock);
    }

    fn show(&self, zone: Option<&str>, from: From, clock: Clock) -> Result<Rc<Browser>, JsValue> {
        let language = self.found.language;
        let reader = Rc::new(reader(zone, language, clock)?);
        self.found.set(Found {
            reader: reader.clone(),
            from,
            unknown: None,
            clock,
            utc: Rc::default(),
            language,
        });
        Ok(reader)
    }
}

/// The reader, who may choose another zone or clock.
#[hook]
pub fn use_reader(first: &Found) -> UseReaderHandle {
    UseReaderHandle {
        found: use_state(|| first.clone()),
    }
}

fn reader(zone: Option<&str>, language: &str, clock: Clock) -> Result<Browser, JsValue> {
    let reader = Browser::new(zone, language)?.with_clock(clock.extension());
    Ok(match home() {
        Some(home) => reader.at_home_in(&home),
        None => reader,
    })
}

/// Where the reader says that they are, if the device does not say it.
fn home() -> Option<String> {
    let device = browser::device().ok()?;
    let home = storage::load(storage::HOME).filter(|_| city(&device) == UTC)?;
    browser::minutes_ahead(&home, Instant::UNIX_EPOCH).map(|_| home)
}

/// The beginning of what a link says: it may be of any length.
fn short(name: &str) -> String {
    const MOST: usize = 40;
    let mut chars = name.chars();
    let mut short: String = chars.by_ref().take(MOST).collect();
    if chars.next().is_some() {
        short.push('…');
    }
    short
}
