//! Fetching a file of this site.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit, Response};

/// The text of the file at `address`; none where it cannot be had.
pub(crate) async fn text_of(address: &str) -> Option<String> {
    let answer = fetch(address).await.ok().filter(Response::ok)?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// The file at `address`, asked for with a conditional request where a copy of it is at hand.
///
/// # Errors
/// When there is no connection.
pub(super) async fn fetch(address: &str) -> Result<Response, JsValue> {
    let how = RequestInit::new();
    how.set_cache(RequestCache::NoCache);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(address, &how)).await?;
    Ok(answer.unchecked_into())
}
