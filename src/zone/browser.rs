//! The browser's half: one door to `Intl`, which is cached and never throws through Rust.

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

use super::{Form, Reader, city};
use crate::schedule::Instant;
use crate::words::place;

/// A reader at a browser.
pub struct Browser {
    zone: Rc<str>,
    city: Rc<str>,
    own: bool,
    locale: Rc<str>,
    civil: DateTimeFormat,
    formats: RefCell<Vec<(Form, DateTimeFormat)>>,
}

impl Browser {
    /// Someone who reads in the zone `name`, or in their own if there is none.
    ///
    /// # Errors
    /// When the browser knows no such zone.
    pub fn new(name: Option<&str>, language: &str) -> Result<Self, JsValue> {
        let civil = format("en-US", name, CIVIL)?;
        let zone = civil.time_zone();
        // Compared by city, since one browser knows a zone by two names (Calcutta, Kolkata).
        let own = name.is_none() || city(&device()?) == city(&zone);
        Ok(Self {
            city: city(&zone).into(),
            zone: zone.into(),
            own,
            locale: locale(language).into(),
            civil,
            formats: RefCell::default(),
        })
    }

    /// The same reader with another clock: `extension` is one of the locale's, `-u-hc-h23`.
    #[must_use]
    pub fn with_clock(mut self, extension: &str) -> Self {
        self.locale = format!("{}{extension}", self.locale).into();
        self
    }

    /// The same reader, who says that their own zone is `home` whatever the device says.
    #[must_use]
    pub fn at_home_in(mut self, home: &str) -> Self {
        self.own = city(home) == *self.city;
        self
    }

    /// The zone, as this browser calls it.
    pub fn zone(&self) -> &str {
        &self.zone
    }

    /// `Times in Kolkata time (UTC+5:30)`, with the offset that holds at `now`.
    pub fn line(&self, now: Instant) -> String {
        if &*self.city == "UTC" {
            return "Times in UTC".to_owned();
        }
        let ahead = ahead(self.civil(now), now);
        format!("Times in {} time ({})", self.city, place::offset(ahead))
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
                format(&self.locale, Some(&self.zone), form.options())?,
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
        self.civil
            .format(millis(at))
            .ok()
            .and_then(|text| read_civil(&text))
            .unwrap_or_else(|| at.naive_utc())
    }

    fn write(&self, at: Instant, form: Form) -> Rc<str> {
        self.with(form, |it| it.format(millis(at)))
            .unwrap_or_default()
            .into()
    }
}

type Options = &'static [(&'static str, &'static str)];

/// Read back by [`read_civil`].
const CIVIL: Options = &[
    ("calendar", "gregory"),
    ("year", "numeric"),
    ("month", "numeric"),
    ("day", "numeric"),
    ("hour", "numeric"),
    ("minute", "numeric"),
    ("second", "numeric"),
    ("hourCycle", "h23"),
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

fn format(locale: &str, zone: Option<&str>, options: Options) -> Result<DateTimeFormat, JsValue> {
    let all = Object::new();
    let zone = zone.map(|zone| ("timeZone", zone));
    for (key, value) in options.iter().copied().chain(zone) {
        Reflect::set(&all, &key.into(), &value.into())?;
    }
    DateTimeFormat::new(locale, &all)
}

/// By how many minutes `civil` is ahead of UTC. It has no parts of a second, and zones differ by
/// whole minutes today.
fn ahead(civil: NaiveDateTime, at: Instant) -> i64 {
    let ahead = civil - at.naive_utc() + TimeDelta::seconds(30);
    ahead.num_seconds().div_euclid(60)
}

/// "12/2/2026, 21:30:00"
fn read_civil(text: &str) -> Option<NaiveDateTime> {
    let mut numbers = text
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse::<u32>().ok());
    let mut next = || numbers.next();
    let (month, day, year) = (next()?, next()?, i32::try_from(next()?).ok()?);
    let (hour, minute, second) = (next()?, next()?, next()?);
    NaiveDate::from_ymd_opt(year, month, day)?.and_hms_opt(hour, minute, second)
}

/// By how many minutes `zone` is ahead of UTC at `at`, if this browser knows it.
pub fn minutes_ahead(zone: &str, at: Instant) -> Option<i64> {
    let civil = format("en-US", Some(zone), CIVIL).ok()?;
    Some(ahead(read_civil(&civil.format(millis(at)).ok()?)?, at))
}

/// The zone of the device.
///
/// # Errors
/// When this browser cannot even write dates in it.
pub fn device() -> Result<String, JsValue> {
    Ok(format("en-US", None, &[])?.time_zone())
}

#[expect(
    clippy::cast_precision_loss,
    reason = "instants of meetings are far below 2^53 ms"
)]
fn millis(at: Instant) -> f64 {
    at.timestamp_millis() as f64
}

/// The instant of `Date.now()`'s milliseconds.
#[expect(
    clippy::cast_possible_truncation,
    reason = "ECMAScript's time values are integers below 2^53"
)]
pub fn instant(millis: f64) -> Instant {
    Instant::UNIX_EPOCH + TimeDelta::milliseconds(millis as i64)
}

impl DateTimeFormat {
    fn time_zone(&self) -> String {
        Reflect::get(&self.resolved_options(), &"timeZone".into())
            .ok()
            .and_then(|name| name.as_string())
            .unwrap_or_default()
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(catch, method)]
    fn format(this: &DateTimeFormat, millis: f64) -> Result<String, JsValue>;

    #[wasm_bindgen(method, js_name = resolvedOptions)]
    fn resolved_options(this: &DateTimeFormat) -> Object;

    #[wasm_bindgen(js_namespace = Intl)]
    type Locale;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(tag: &str) -> Result<Locale, JsValue>;

    #[wasm_bindgen(method)]
    fn maximize(this: &Locale) -> Locale;

    #[wasm_bindgen(method, getter)]
    fn region(this: &Locale) -> Option<String>;
}
