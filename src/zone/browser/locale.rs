//! Whose words, and whose order and clock.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;

/// The page's language with the reader's region: the words are the page's, the order of a date and
/// the clock of 12 or 24 hours are the reader's.
pub(crate) fn locale(language: &str) -> String {
    let region = web_sys::window()
        .and_then(|window| window.navigator().language())
        .and_then(|tag| Locale::new(&tag).ok())
        .and_then(|locale| locale.maximize().region());
    match region {
        Some(region) => format!("{language}-{}", borrowed(&region).unwrap_or(region)),
        None => language.to_owned(),
    }
}

/// The region that writes alike, where this one has no English of its own: the page says so.
fn borrowed(region: &str) -> Option<String> {
    let app = web_sys::window()?.document()?.get_element_by_id("app")?;
    let data = Reflect::get(&app, &"dataset".into()).ok()?;
    Reflect::get(&data, &region.into()).ok()?.as_string()
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
