//! A reader, found: `?tz=` first, then the stored choice, then the browser's own zone; and how they
//! count hours.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use yew::AttrValue;

use super::{address, storage};
use crate::zone::browser::{self, Browser, locale};
use crate::zone::{Hours, Origin, city};

/// What some devices say to hide where they are, or because nobody told them.
pub(super) const UTC: &str = "UTC";

/// A reader, and how they were found.
#[derive(Clone)]
pub struct Found {
    pub(super) reader: Rc<Browser>,
    pub(super) origin: Origin,
    pub(super) hours: Hours,
    pub(super) compared: Rc<[Rc<Browser>]>,
    pub(super) locale: Rc<str>,
    pub(super) page: Option<AttrValue>,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.reader, &other.reader) && Rc::ptr_eq(&self.compared, &other.compared)
    }
}

impl Found {
    /// Looks for the reader's zone, and how they count hours, where the page is this document's.
    ///
    /// # Errors
    /// When this browser cannot even write dates in its own zone.
    pub fn find(language: &str) -> Result<Self, JsValue> {
        let (locale, hours) = (locale(language).into(), stored_hours());
        let asked = address::query("tz").filter(|asked| !asked.is_empty());
        if let Some(asked) = &asked
            && let Ok(linked) = Self::new(Some(asked), Origin::Link, hours, &locale)
        {
            return Ok(linked);
        }
        let mut found = Self::stored(hours, &locale)?;
        if let Some(asked) = asked {
            found.origin = Origin::Unknown(asked.into());
        }
        Ok(found)
    }

    /// The same, where the document is somebody else's, who may ask for a zone and for a way to count
    /// hours; `page` is the address of the page itself.
    ///
    /// # Errors
    /// When this browser does not know the zone, or no such locale.
    pub fn asked(
        zone: Option<&str>,
        hours: Option<Hours>,
        locale: &Rc<str>,
        page: AttrValue,
    ) -> Result<Self, JsValue> {
        let hours = hours.unwrap_or_else(stored_hours);
        let found = match zone {
            Some(zone) => Self::new(Some(zone), Origin::Link, hours, locale),
            None => Self::stored(hours, locale),
        };
        Ok(Self {
            page: Some(page),
            ..found?
        })
    }

    /// A reader in the zone that they chose before, or in the device's.
    fn stored(hours: Hours, locale: &Rc<str>) -> Result<Self, JsValue> {
        let known = |zone: Option<&str>, origin| Self::new(zone, origin, hours, locale);
        let stored = storage::load(storage::ZONE);
        let stored = stored.and_then(|zone| known(Some(&zone), Origin::Choice).ok());
        stored.map_or_else(|| known(None, Origin::Device), Ok)
    }

    /// A reader in `zone`, or in the device's if there is none.
    pub(super) fn new(
        zone: Option<&str>,
        origin: Origin,
        hours: Hours,
        locale: &Rc<str>,
    ) -> Result<Self, JsValue> {
        let mut reader = Browser::new(zone, locale)?.counting(hours);
        if origin == Origin::Choice && device_says_utc() {
            reader = reader.at_home();
        }
        Ok(Self {
            reader: Rc::new(reader),
            origin,
            hours,
            compared: Rc::default(),
            locale: locale.clone(),
            page: None,
        })
    }
}

/// How the reader chose to count hours before.
fn stored_hours() -> Hours {
    let stored = storage::load(storage::HOURS);
    Hours::of(stored.as_deref()).unwrap_or_default()
}

/// Some devices say UTC to hide where they are, or because nobody told them.
pub(super) fn device_says_utc() -> bool {
    browser::device().is_ok_and(|zone| city(&zone) == UTC)
}

/// Where the reader says that they are, if the device does not.
pub(super) fn home() -> Option<String> {
    storage::load(storage::ZONE).filter(|_| device_says_utc())
}
