//! The page's address: what it asks for, and what readers hand on.

use wasm_bindgen::JsValue;
use web_sys::{Url, Window};
use yew::AttrValue;

/// The parameter `key` of the address.
pub(super) fn query(key: &str) -> Option<String> {
    let url = address(&web_sys::window()?).ok()?;
    url.search_params().get(key)
}

/// Takes the parameter `key` out of the address. Where that is denied, as in some frames, the
/// address stays as it is.
pub(super) fn forget(key: &str) {
    if let Some(window) = web_sys::window() {
        let _denied = replace_without(&window, key);
    }
}

/// The address without parameters, so that each reader sees their own time.
pub(super) fn plain() -> Option<String> {
    let mut href = web_sys::window()?.location().href().ok()?;
    let end = href.bytes().position(|byte| matches!(byte, b'?' | b'#'));
    href.truncate(end.unwrap_or(href.len()));
    Some(href)
}

/// The address of the site's files, to which `base` leads from here.
pub(crate) fn root(base: &str) -> Option<AttrValue> {
    let here = web_sys::window()?.location().href().ok()?;
    Some(Url::new_with_base(base, &here).ok()?.href().into())
}

/// The address that shows the `page` in `zone`.
pub(super) fn in_zone(page: Option<String>, zone: &str) -> String {
    let address = page.unwrap_or_default() + "?tz=";
    // The one sign of a zone's name that means something else in an address.
    match zone.split_once('+') {
        Some((before, after)) => address + before + "%2B" + after,
        None => address + zone,
    }
}

fn address(window: &Window) -> Result<Url, JsValue> {
    Url::new(&window.location().href()?)
}

fn replace_without(window: &Window, key: &str) -> Result<(), JsValue> {
    let url = address(window)?;
    url.search_params().delete(key);
    let history = window.history()?;
    history.replace_state_with_url(&JsValue::NULL, "", Some(&url.href()))
}
