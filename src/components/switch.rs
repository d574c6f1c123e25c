//! A choice of one among three.

use yew::prelude::*;

use super::element::{classes, element};
use super::truth;

/// Three buttons, of which one is pressed. `choose` is told the index of another.
pub fn switch(
    class: &'static str,
    name: &'static str,
    labels: [&'static str; 3],
    pressed: usize,
    choose: &Callback<usize>,
) -> Html {
    let content = html! {
        <>
            <span aria-hidden="true">{ name }{ ":" }</span>
            { for labels.iter().enumerate().map(|(index, label)| html! {
                <button
                    type="button"
                    class="plain"
                    aria-pressed={truth(index == pressed)}
                    onclick={choose.reform(move |_: MouseEvent| index)}
                >
                    { label }
                </button>
            }) }
        </>
    };
    element(
        "div",
        &["role", "aria-label", "class"],
        vec![
            Some("group".into()),
            Some(name.into()),
            classes(&["switch", class]),
        ],
        content,
    )
}
