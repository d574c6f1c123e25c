//! Which zones the browser lists.

use js_sys::Array;
use wasm_bindgen::prelude::*;

/// The zones that this browser lists, one a line; none where it is too old to list them.
///
/// ```no_run
/// let zones = tag_page::zone::browser::known();
/// assert!(zones.lines().any(|zone| zone == "Asia/Tokyo"));
/// ```
pub fn known() -> String {
    let names = supported_values_of("timeZone").unwrap_or_default();
    names.join("\n").into()
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Intl, js_name = supportedValuesOf)]
    fn supported_values_of(key: &str) -> Result<Array, JsValue>;
}
