//! What somebody is led to: the focus, and what has to be in sight.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement};
use yew::platform::spawn_local;

/// Puts the focus on what has this id, without scrolling there, once it is drawn. The text of an
/// input is selected, so that typing begins anew.
pub(super) fn focus(id: &'static str) {
    with(id.to_owned(), |element| {
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        let element: HtmlElement = element.unchecked_into();
        // Fails only for what cannot have the focus.
        let _infallible = element.focus_with_options(&quietly);
        if let Ok(input) = element.dyn_into::<HtmlInputElement>() {
            input.select();
        }
    });
}

/// Scrolls no further than it takes to see what has this id, once it is drawn.
pub(super) fn show(id: String) {
    with(id, |element| {
        let how = Object::new();
        // Fails only where the object is sealed.
        let _infallible = Reflect::set(&how, &"block".into(), &"nearest".into());
        element.unchecked_into::<Scrolled>().scroll_into_view(&how);
    });
}

/// Yew draws when whatever runs now has ended; before any other event, this comes next.
fn with(id: String, act: fn(Element)) {
    spawn_local(async move {
        let document = web_sys::window().and_then(|window| window.document());
        if let Some(element) = document.and_then(|document| document.get_element_by_id(&id)) {
            act(element);
        }
    });
}

#[wasm_bindgen]
extern "C" {
    type Scrolled;

    #[wasm_bindgen(method, js_name = scrollIntoView)]
    fn scroll_into_view(this: &Scrolled, how: &Object);
}
