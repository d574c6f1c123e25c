//! Who reads: `?tz=` first, then the stored choice, then the browser's own zone.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::storage;
use crate::schedule::Instant;
use crate::zone::Reader;
use crate::zone::browser::Browser;

const KEY: &str = "zone";

/// The reader.
#[derive(Clone, PartialEq)]
pub struct UseReaderHandle {
    found: UseStateHandle<Found>,
}

/// A reader, and the name of a zone that the link asked for and this browser does not know.
#[derive(Clone)]
pub struct Found {
    reader: Rc<Browser>,
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
        let stored = || known(&storage::load(KEY)?);
        let reader = linked
            .or_else(stored)
            .map_or_else(|| Browser::new(None, language), Ok)?;
        Ok(Self {
            reader: Rc::new(reader),
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
            reader, unknown, ..
        } = &*self.found;
        match (unknown, reader.own(), reader.city()) {
            (Some(name), ..) => Some(format!(
                "This link names an unknown time zone (\"{name}\"). You see your own."
            )),
            (None, true, _) => None,
            (None, false, "UTC") => Some("Shown in UTC, not in your time.".to_owned()),
            (None, false, city) => Some(format!("Shown in {city} time, not yours.")),
        }
    }

    /// Goes back to the reader's own zone, and forgets a stored one.
    pub fn use_own(&self) {
        storage::save(KEY, None);
        let language = self.found.language;
        if let Ok(reader) = Browser::new(None, language) {
            self.found.set(Found {
                reader: Rc::new(reader),
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

fn query(key: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search)
        .ok()?
        .get(key)
}
