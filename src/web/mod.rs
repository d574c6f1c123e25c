//! Taking over: the prerendered page becomes an app.
//!
//! The app is rendered anew into an empty element that is not in the document, and replaces the
//! prerendered page in one step once it is complete. So whatever an extension or a translator has
//! done to the page does not matter, the page stays as it is if anything fails, and the same path
//! fills an empty element. ARCHITECTURE.md has the comparison with hydration.

mod kept;
mod living;
mod press;
mod zone;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element};
use yew::Callback;

use crate::hooks::Found;
use crate::page::Data;

pub use living::{Living, LivingProps};

const LANGUAGE: &str = "en";

/// Takes over the page of this document. Where that is impossible, the prerendered page stays.
pub fn start() {
    if let Some(document) = web_sys::window().and_then(|window| window.document())
        && let Err(error) = take_over(&document)
    {
        web_sys::console::error_1(&error);
    }
}

fn take_over(document: &Document) -> Result<(), JsValue> {
    let missing = |id| JsValue::from_str(&format!("tag-page: this document has no #{id}"));
    let old = document
        .get_element_by_id("app")
        .ok_or_else(|| missing("app"))?;
    let data = document
        .get_element_by_id("data")
        .ok_or_else(|| missing("data"))?;
    let Data { page, base } = read(&data)?;
    let found = Found::find(LANGUAGE)?;

    let new: Element = old.clone_node()?.unchecked_into();
    let drawn = Callback::from({
        let new = new.clone();
        move |()| {
            let (old, new) = (old.clone(), new.clone());
            press::once_released(old.clone(), move || kept::replace(&old, &new));
        }
    });
    let props = LivingProps {
        page,
        base: base.into(),
        found,
        drawn,
    };
    yew::Renderer::<Living>::with_root_and_props(new, props).render();
    Ok(())
}

/// The data is base64 in the page; the browser itself knows that.
fn read(data: &Element) -> Result<Data, JsValue> {
    let text = data.text_content().unwrap_or_default();
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let bytes: Vec<u8> = js_sys::JsString::from(window.atob(text.trim())?)
        .iter()
        .filter_map(|unit| u8::try_from(unit).ok())
        .collect();
    Data::from_bytes(&bytes)
        .map_err(|_| JsValue::from_str("tag-page: the data of this page cannot be read"))
}
