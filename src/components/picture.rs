//! A picture of the site, with its alternative text.

use yew::prelude::*;

use crate::page::Picture;

/// A picture, as large as it is drawn: its place is kept before it is loaded. A `lazy` one is
/// loaded only when it comes near.
pub(super) fn picture(
    picture: &Picture,
    base: &str,
    (width, height): (&'static str, &'static str),
    lazy: bool,
) -> Html {
    html! {
        <img
            src={format!("{base}{}", picture.src)}
            alt={picture.alt.clone()}
            {width}
            {height}
            loading={lazy.then_some("lazy")}
        />
    }
}
