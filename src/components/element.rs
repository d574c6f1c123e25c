//! An element whose name is known only when it is drawn. One function for all of them: each use of
//! `html!` is code of its own.

use yew::prelude::*;

/// An element.
#[allow(clippy::ignored_unit_patterns, reason = "Yew's macro writes them")]
pub(super) fn element(
    name: &'static str,
    class: Classes,
    id: Option<&'static str>,
    part: Option<&'static str>,
    content: Html,
) -> Html {
    html! { <@{name} {class} {id} {part}>{ content }</@> }
}
