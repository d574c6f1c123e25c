//! `Intl.DateTimeFormat` (ECMA-402, section 11), bound so that it returns errors.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

/// Keys and values.
pub(super) type Options = &'static [(&'static str, &'static str)];

/// A format in the zone `zone`, or in the browser's own if there is none.
pub(super) fn format(
    locale: &str,
    zone: Option<&str>,
    options: Options,
) -> Result<Rc<Format>, JsValue> {
    let same =
        |it: &Known| *it.locale == *locale && it.zone.as_deref() == zone && it.options == options;
    KNOWN.with_borrow_mut(|known| {
        if let Some(it) = known.iter().find(|it| same(it)) {
            return Ok(it.format.clone());
        }
        let format = Rc::new(Format {
            intl: made(locale, zone, options)?,
            written: RefCell::default(),
        });
        known.push(Known {
            locale: locale.into(),
            zone: zone.map(Into::into),
            options,
            format: format.clone(),
        });
        if zone.is_none() {
            Timeout::new(0, forget_own).forget();
        }
        Ok(format)
    })
}

/// The browser's own zone changes with the device, though not while many elements are drawn at once.
fn forget_own() {
    KNOWN.with_borrow_mut(|known| known.retain(|it| it.zone.is_some()));
}

/// A format that was made before: making one takes longer than anything else does. There are as many
/// as there are zones that somebody looked at, times the few ways to write.
struct Known {
    locale: Box<str>,
    zone: Option<Box<str>>,
    options: Options,
    format: Rc<Format>,
}

thread_local! {
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
}

fn made(locale: &str, zone: Option<&str>, options: Options) -> Result<DateTimeFormat, JsValue> {
    let all = Object::new();
    let zone = zone.map(|zone| ("timeZone", zone));
    for (key, value) in options.iter().copied().chain(zone) {
        Reflect::set(&all, &key.into(), &value.into())?;
    }
    DateTimeFormat::new(locale, &all)
}

/// A way to write times, and the last that it wrote: what is drawn again is mostly as it was.
pub(super) struct Format {
    intl: DateTimeFormat,
    written: RefCell<Vec<(f64, Rc<str>)>>,
}

/// More than a page shows at once.
const MOST_WRITTEN: usize = 200;

impl Format {
    /// Writes an instant, in milliseconds since 1970.
    #[expect(clippy::float_cmp, reason = "the same instant, as it was handed in")]
    pub(super) fn write(&self, millis: f64) -> Result<Rc<str>, JsValue> {
        let mut written = self.written.borrow_mut();
        if let Some((_, text)) = written.iter().find(|(at, _)| *at == millis) {
            return Ok(text.clone());
        }
        let text: Rc<str> = self.intl.format(millis)?.into();
        if written.len() == MOST_WRITTEN {
            written.clear();
        }
        written.push((millis, text.clone()));
        Ok(text)
    }

    /// The zone's name, as the browser has it.
    pub(super) fn time_zone(&self) -> String {
        Reflect::get(&self.intl.resolved_options(), &"timeZone".into())
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
}
