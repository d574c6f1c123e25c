//! `Intl.DateTimeFormat` (ECMA-402, section 11), bound so that it returns errors.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

/// Keys and values.
pub(super) type Options = &'static [(&'static str, &'static str)];

/// A format in the zone `zone`, or in the browser's own if there is none.
pub(super) fn format(
    locale: &str,
    zone: Option<&str>,
    options: Options,
) -> Result<DateTimeFormat, JsValue> {
    let all = Object::new();
    let zone = zone.map(|zone| ("timeZone", zone));
    for (key, value) in options.iter().copied().chain(zone) {
        Reflect::set(&all, &key.into(), &value.into())?;
    }
    DateTimeFormat::new(locale, &all)
}

impl DateTimeFormat {
    /// The zone's name, as the browser has it.
    pub(super) fn time_zone(&self) -> String {
        Reflect::get(&self.resolved_options(), &"timeZone".into())
            .ok()
            .and_then(|name| name.as_string())
            .unwrap_or_default()
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    pub(super) type DateTimeFormat;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> Result<DateTimeFormat, JsValue>;

    #[wasm_bindgen(catch, method)]
    pub(super) fn format(this: &DateTimeFormat, millis: f64) -> Result<String, JsValue>;

    #[wasm_bindgen(method, js_name = resolvedOptions)]
    fn resolved_options(this: &DateTimeFormat) -> Object;
}
