//! Which zones the browser knows, and what it calls countries. Like [`browser`](super::browser),
//! nothing here throws: what a browser lacks is an empty list or `None`.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

/// The zones that this browser lists; none where it is too old to list them.
pub fn names() -> Vec<String> {
    let names = supported_values_of("timeZone").unwrap_or_default();
    names.iter().filter_map(|name| name.as_string()).collect()
}

/// The browser's names of countries.
pub struct Countries(Option<DisplayNames>);

impl Countries {
    /// The names in `language`.
    pub fn new(language: &str) -> Self {
        let options = Object::new();
        let set = Reflect::set(&options, &"type".into(), &"region".into());
        Self(set.and_then(|_| DisplayNames::new(language, &options)).ok())
    }

    /// The name of the country with this code.
    pub fn name(&self, code: &str) -> Option<String> {
        self.0.as_ref()?.of(code).ok()?
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Intl, js_name = supportedValuesOf)]
    fn supported_values_of(key: &str) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;

    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(language: &str, options: &Object) -> Result<DisplayNames, JsValue>;

    #[wasm_bindgen(catch, method)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}
