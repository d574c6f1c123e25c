//! A button. One function for all of them: each use of `html!` is code of its own.

use yew::prelude::*;

/// A button; `pressed` says of a switch whether it is on.
pub fn button(text: String, pressed: Option<bool>, press: Callback<MouseEvent>) -> Html {
    html! {
        <button
            type="button"
            class="small"
            aria-pressed={pressed.map(truth)}
            onclick={press}
        >
            { text }
        </button>
    }
}

/// As ARIA writes it.
pub fn truth(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
