//! What somebody is led to: the focus, and what has to be in sight.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement};
use yew::platform::spawn_local;

/// Puts the focus on what has this id in `root`, without scrolling there, once it is drawn. The text of an
/// input is selected, so that typing begins anew.
pub(super) fn focus(root: &Element, id: &'static str) {
    with(root, id.to_owned(), |element| {
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

/// Scrolls no further than it takes to see what has this id in `root`, once it is drawn.
pub(super) fn show(root: &Element, id: String) {
    with(root, id, |element| {
        let how = Object::new();
        // Fails only where the object is sealed.
        let _infallible = Reflect::set(&how, &"block".into(), &"nearest".into());
        element.unchecked_into::<Scrolled>().scroll_into_view(&how);
    });
}

/// Yew draws when whatever runs now has ended; before any other event, this comes next.
fn with(root: &Element, id: String, act: fn(Element)) {
    let root = root.clone();
    spawn_local(async move {
        if let Ok(Some(element)) = root.query_selector(&("#".to_owned() + &id)) {
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
