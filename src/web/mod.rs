//! Taking over: the prerendered page becomes an app.
//!
//! The app is rendered anew into an empty element that is not in the document, and replaces the
//! prerendered page in one step once it is complete. So whatever an extension or a translator has
//! done to the page does not matter, the page stays as it is if anything fails, and the same path
//! fills an empty element. ARCHITECTURE.md has the comparison with hydration.

mod asked;
mod copied;
mod embedded;
mod kept;
mod life;
mod living;
mod memory;
mod press;
mod sight;
mod stage;
mod told;
mod zone;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element};
use yew::Callback;

use crate::hooks::{Content, Found, decoded, later, matches, root};
use crate::page::Data;
use crate::words::ROWS;

pub use asked::Asked;
pub use life::Start;
pub use living::{Living, LivingProps};
pub use stage::Stage;

const LANGUAGE: &str = "en";
/// From this width on, the style sheet keeps the place of what is open from the start.
const WIDE: &str = "(min-width: 1024px)";

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
    let text = data.text_content().unwrap_or_default();
    let Data { page, base } = Data::from_bytes(&decoded(&text))
        .ok_or_else(|| JsValue::from_str("tag-page: the data of this page cannot be read"))?;
    let address = format!("{base}{}.json", page.slug);
    let content = Content::of(page, address.into(), {
        Callback::from(|bytes: Vec<u8>| Some(Data::from_bytes(&bytes)?.page))
    });
    let found = Found::find(LANGUAGE)?;
    let wide = matches(WIDE);
    // Somebody may be in what is open.
    let complete = old.query_selector(".add[open]")?.is_some();

    let new: Element = old.clone_node()?.unchecked_into();
    let drawn = Callback::from({
        let new = new.clone();
        move |()| {
            let (old, new) = (old.clone(), new.clone());
            press::once_released(old.clone(), move || kept::replace(&old, &new));
        }
    });
    let start = Start {
        content,
        here: root(&base),
        base: base.into(),
        found,
        wide,
        rows: ROWS,
        language: None,
        root: new.clone(),
        complete,
    };
    let props = LivingProps { start, drawn };
    let app = yew::Renderer::<Living>::with_root_and_props(new, props);
    // A task of its own, since the browser has been busy with the program and its data until now.
    later(0, Box::new(|| drop(app.render()))).forget();
    Ok(())
}
