//! Who reads: `?tz=` first, then the stored choice, then the browser's own zone.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::storage;
use crate::schedule::Instant;
use crate::zone::Reader;
use crate::zone::browser::Browser;

/// The reader.
#[derive(Clone, PartialEq)]
pub struct UseReaderHandle {
    found: UseStateHandle<Found>,
}

/// A reader, and how they were found.
#[derive(Clone)]
pub struct Found {
    reader: Rc<Browser>,
    /// Whether the zone is a link's or a stored choice, and not simply the browser's.
    chosen: bool,
    /// The zone that the link asked for and this browser does not know.
    unknown: Option<Rc<str>>,
    language: &'static str,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.reader, &other.reader)
    }
}

impl Found {
    /// Looks for the reader's zone.
    ///
    /// # Errors
    /// When this browser cannot even write dates in its own zone.
    pub fn find(language: &'static str) -> Result<Self, JsValue> {
        let known = |name: &str| Browser::new(Some(name), language).ok();
        let asked = query("tz");
        let linked = asked.as_deref().and_then(known);
        let unknown = asked.filter(|_| linked.is_none()).map(Rc::from);
        let stored = || known(&storage::load(storage::ZONE)?);
        let chosen = linked.or_else(stored);
        Ok(Self {
            chosen: chosen.is_some(),
            reader: Rc::new(chosen.map_or_else(|| Browser::new(None, language), Ok)?),
            unknown,
            language,
        })
    }
}

impl UseReaderHandle {
    /// The reader whose times are shown.
    pub fn get(&self) -> Rc<Browser> {
        self.found.reader.clone()
    }

    /// `Times in Kolkata time (UTC+5:30)`
    pub fn line(&self, now: Instant) -> String {
        self.found.reader.line(now)
    }

    /// What has to be said above the card where the zone shown is not plainly the reader's own.
    pub fn banner(&self) -> Option<String> {
        let Found {
            reader,
            chosen,
            unknown,
            ..
        } = &*self.found;
        let place = match reader.city() {
            "UTC" => "UTC".to_owned(),
            city => format!("{city} time"),
        };
        let shown = match (reader.own(), chosen) {
            (false, _) => Some(format!("Shown in {place}, not yours.")),
            (true, true) => Some(format!("Shown in {place}, which is yours.")),
            (true, false) => None,
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

    /// Goes back to the reader's own zone, and forgets a stored one.
    pub fn use_own(&self) {
        storage::save(storage::ZONE, None);
        let language = self.found.language;
        if let Ok(reader) = Browser::new(None, language) {
            self.found.set(Found {
                reader: Rc::new(reader),
                chosen: false,
                unknown: None,
                language,
            });
        }
    }
}

/// The reader, who may go back to their own zone.
#[hook]
pub fn use_reader(first: &Found) -> UseReaderHandle {
    UseReaderHandle {
        found: use_state(|| first.clone()),
    }
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

pub(super) fn query(key: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search)
        .ok()?
        .get(key)
}
