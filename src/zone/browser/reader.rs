//! A reader at a browser: their zone, and dates as `Intl` writes them.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use wasm_bindgen::prelude::*;

use super::format::{DateTimeFormat, Options, format};
use super::time::millis;
use super::zones::named;
use crate::schedule::Instant;
use crate::zone::{Form, Reader, Zone, city};

/// A reader at a browser.
pub struct Browser {
    name: Rc<str>,
    city: Rc<str>,
    own: bool,
    locale: Rc<str>,
    zone: Rc<dyn Zone>,
    formats: RefCell<Vec<(Form, DateTimeFormat)>>,
    day: Option<DateTimeFormat>,
}

impl Browser {
    /// Someone who reads in the zone `name`, or in their own if there is none.
    ///
    /// # Errors
    /// When the browser knows no such zone.
    pub fn new(name: Option<&str>, language: &str) -> Result<Self, JsValue> {
        let resolve = |name| format("en-US", name, &[]).map(|format| format.time_zone());
        let zone = resolve(name)?;
        // Compared by city, since one browser knows a zone by two names (Calcutta, Kolkata).
        let own = name.is_none() || city(&resolve(None)?) == city(&zone);
        let locale = locale(language);
        Ok(Self {
            city: city(&zone).into(),
            own,
            day: format(&locale, Some("UTC"), DAY).ok(),
            locale: locale.into(),
            zone: named(&zone).ok_or(JsValue::NULL)?,
            name: zone.into(),
            formats: RefCell::default(),
        })
    }

    /// `Times in Kolkata time (UTC+5:30)`, with the offset that holds at `now`.
    pub fn line(&self, now: Instant) -> String {
        if &*self.city == "UTC" {
            return "Times in UTC".to_owned();
        }
        let minutes = (self.civil(now) - now.naive_utc()).num_minutes();
        let (sign, size) = (if minutes < 0 { '-' } else { '+' }, minutes.abs());
        let rest = match size % 60 {
            0 => String::new(),
            rest => format!(":{rest:02}"),
        };
        format!("Times in {} time (UTC{sign}{}{rest})", self.city, size / 60)
    }

    fn with<T>(
        &self,
        form: Form,
        use_it: impl FnOnce(&DateTimeFormat) -> Result<T, JsValue>,
    ) -> Result<T, JsValue> {
        let mut formats = self.formats.borrow_mut();
        let known = formats.iter().position(|(known, _)| *known == form);
        let index = if let Some(index) = known {
            index
        } else {
            formats.push((
                form,
                format(&self.locale, Some(&self.name), form.options())?,
            ));
            formats.len() - 1
        };
        use_it(&formats[index].1)
    }
}

impl Reader for Browser {
    fn city(&self) -> &str {
        &self.city
    }

    fn own(&self) -> bool {
        self.own
    }

    fn civil(&self, at: Instant) -> NaiveDateTime {
        self.zone.civil(at)
    }

    fn write(&self, at: Instant, form: Form) -> Rc<str> {
        self.with(form, |it| it.format(millis(at)))
            .unwrap_or_default()
            .into()
    }

    fn day(&self, date: NaiveDate) -> Rc<str> {
        // A date is no instant: it is written as one that it is in UTC.
        let at = millis(date.and_time(NaiveTime::MIN).and_utc());
        self.day
            .as_ref()
            .and_then(|it| it.format(at).ok())
            .unwrap_or_default()
            .into()
    }
}

/// For [`Reader::day`].
const DAY: Options = &[
    ("calendar", "gregory"),
    ("day", "numeric"),
    ("month", "long"),
];

/// The page's language with the reader's region: the words are the page's, the order of a date and
/// the clock of 12 or 24 hours are the reader's.
fn locale(language: &str) -> String {
    let region = web_sys::window()
        .and_then(|window| window.navigator().language())
        .and_then(|tag| Locale::new(&tag).ok())
        .and_then(|locale| locale.maximize().region());
    match region {
        Some(region) => format!("{language}-{region}"),
        None => language.to_owned(),
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type Locale;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(tag: &str) -> Result<Locale, JsValue>;

    #[wasm_bindgen(method)]
    fn maximize(this: &Locale) -> Locale;

    #[wasm_bindgen(method, getter)]
    fn region(this: &Locale) -> Option<String>;
}
