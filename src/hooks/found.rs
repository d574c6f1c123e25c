//! A reader, found: `?tz=` first, then the stored choice, then the browser's own zone; and how they
//! count hours.

use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::{address, storage};
use crate::zone::browser::{self, Browser};
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
    pub(super) language: &'static str,
}

impl PartialEq for Found {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.reader, &other.reader) && Rc::ptr_eq(&self.compared, &other.compared)
    }
}

impl Found {
    /// Looks for the reader's zone, and how they count hours.
    ///
    /// # Errors
    /// When this browser cannot even write dates in its own zone.
    pub fn find(language: &'static str) -> Result<Self, JsValue> {
        let stored = storage::load(storage::HOURS);
        let hours = Hours::ALL
            .into_iter()
            .find(|hours| stored.as_deref() == Some(hours.extension()));
        let hours = hours.unwrap_or_default();
        let known = |zone: Option<&str>, origin| Self::new(zone, origin, hours, language);
        let asked = address::query("tz").filter(|asked| !asked.is_empty());
        if let Some(asked) = &asked
            && let Ok(linked) = known(Some(asked), Origin::Link)
        {
            return Ok(linked);
        }
        let stored = storage::load(storage::ZONE);
        let stored = stored.and_then(|zone| known(Some(&zone), Origin::Choice).ok());
        let mut found = stored.map_or_else(|| known(None, Origin::Device), Ok)?;
        if let Some(asked) = asked {
            found.origin = Origin::Unknown(asked.into());
        }
        Ok(found)
    }

    /// A reader in `zone`, or in the device's if there is none.
    pub(super) fn new(
        zone: Option<&str>,
        origin: Origin,
        hours: Hours,
        language: &'static str,
    ) -> Result<Self, JsValue> {
        let mut reader = Browser::new(zone, language)?.counting(hours);
        if origin == Origin::Choice && device_says_utc() {
            reader = reader.at_home();
        }
        Ok(Self {
            reader: Rc::new(reader),
            origin,
            hours,
            compared: Rc::default(),
            language,
        })
    }
}

/// Some devices say UTC to hide where they are, or because nobody told them.
pub(super) fn device_says_utc() -> bool {
    browser::device().is_ok_and(|zone| city(&zone) == UTC)
}

/// Where the reader says that they are, if the device does not.
pub(super) fn home() -> Option<String> {
    storage::load(storage::ZONE).filter(|_| device_says_utc())
}
