//! A reader at a browser: their zone, and dates as `Intl` writes them.

use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use wasm_bindgen::prelude::*;

use super::format::{Format, Options, format};
use super::offset::{minutes, resolve};
use super::time::millis;
use super::zones::named;
use crate::schedule::Instant;
use crate::zone::{Form, Hours, Reader, Zone, city};

/// A reader at a browser.
///
/// ```no_run
/// use tag_page::zone::{Form, Reader, browser::Browser};
///
/// let reader = Browser::new(Some("Asia/Tokyo"), "en-GB").unwrap();
/// let start = "2026-12-02T16:00:00Z".parse().unwrap();
/// assert_eq!(reader.city(), "Tokyo");
/// assert_eq!(&*reader.write(start, Form::Clock), "01:00");
/// ```
pub struct Browser {
    name: Rc<str>,
    city: Rc<str>,
    own: bool,
    locale: Rc<str>,
    zone: Rc<dyn Zone>,
    day: Option<Rc<Format>>,
}

impl Browser {
    /// Someone who reads in the zone `name`, or in their own if there is none, dates as `locale` has
    /// them.
    ///
    /// # Errors
    /// When the browser knows no such zone.
    ///
    /// ```no_run
    /// # use tag_page::zone::{Reader, browser::Browser};
    /// assert!(Browser::new(None, "en-GB").unwrap().own());
    /// assert!(Browser::new(Some("Mars/Olympus_Mons"), "en-GB").is_err());
    /// ```
    pub fn new(name: Option<&str>, locale: &str) -> Result<Self, JsValue> {
        let zone = resolve(name)?;
        // Compared by city, since one browser knows a zone by two names (Calcutta, Kolkata).
        let own = name.is_none() || city(&resolve(None)?) == city(&zone);
        Ok(Self {
            city: city(&zone).into(),
            own,
            day: format(locale, Some("UTC"), DAY).ok(),
            locale: locale.into(),
            zone: named(&zone).ok_or(JsValue::NULL)?,
            name: zone.into(),
        })
    }

    /// The same reader, who counts the hours of a day so.
    ///
    /// ```no_run
    /// # use tag_page::zone::{Form, Hours, Reader, browser::Browser};
    /// let reader = Browser::new(Some("Asia/Tokyo"), "en-US").unwrap().counting(Hours::Of24);
    /// let start = "2026-12-02T16:00:00Z".parse().unwrap();
    /// assert_eq!(&*reader.write(start, Form::Clock), "01:00");
    /// ```
    #[must_use]
    pub fn counting(mut self, hours: Hours) -> Self {
        self.locale = format!("{}{}", self.locale, hours.extension()).into();
        self
    }

    /// The same reader at home: whatever the device says, this zone is their own.
    ///
    /// ```no_run
    /// # use tag_page::zone::{Reader, browser::Browser};
    /// let reader = Browser::new(Some("Asia/Tokyo"), "en-GB").unwrap();
    /// assert!(reader.at_home().own());
    /// ```
    #[must_use]
    pub fn at_home(mut self) -> Self {
        self.own = true;
        self
    }

    /// The zone, as this browser calls it.
    ///
    /// ```no_run
    /// # use tag_page::zone::browser::Browser;
    /// let reader = Browser::new(Some("Asia/Tokyo"), "en-GB").unwrap();
    /// assert_eq!(reader.zone(), "Asia/Tokyo");
    /// ```
    pub fn zone(&self) -> &str {
        &self.name
    }

    /// By how many minutes the zone is ahead of UTC at `at`.
    ///
    /// ```no_run
    /// # use tag_page::zone::browser::Browser;
    /// let reader = Browser::new(Some("Asia/Tokyo"), "en-GB").unwrap();
    /// assert_eq!(reader.ahead("2026-12-02T16:00:00Z".parse().unwrap()), 540);
    /// ```
    pub fn ahead(&self, at: Instant) -> i64 {
        minutes(&*self.zone, at)
    }

    /// How this reader writes clocks in UTC.
    ///
    /// ```no_run
    /// # use tag_page::zone::browser::Browser;
    /// let clock = Browser::new(Some("Asia/Tokyo"), "en-GB").unwrap().clock();
    /// assert_eq!(&*clock("2026-12-02T16:00:00Z".parse().unwrap()), "16:00");
    /// ```
    pub fn clock(&self) -> impl Fn(Instant) -> Rc<str> + use<> {
        let format = format(&self.locale, Some("UTC"), Form::Clock.options());
        move |at| {
            let format = format.as_ref().ok();
            format
                .and_then(|it| it.write(millis(at)).ok())
                .unwrap_or_default()
        }
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
        let format = format(&self.locale, Some(&self.name), form.options());
        format
            .and_then(|it| it.write(millis(at)))
            .unwrap_or_default()
    }

    fn day(&self, date: NaiveDate) -> Rc<str> {
        // A date is no instant: it is written as one that it is in UTC.
        let at = millis(date.and_time(NaiveTime::MIN).and_utc());
        self.day
            .as_ref()
            .and_then(|it| it.write(at).ok())
            .unwrap_or_default()
    }
}

/// For [`Reader::day`].
const DAY: Options = &[
    ("calendar", "gregory"),
    ("day", "numeric"),
    ("month", "long"),
];
