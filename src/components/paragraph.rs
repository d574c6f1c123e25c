//! A paragraph of a class. One function for all of them: each use of `html!` is code of its own.

use yew::prelude::*;

use super::element::classed;

/// A paragraph.
pub(super) fn paragraph(class: &'static str, content: Html) -> Html {
    classed("p", Some(class.into()), content)
}

/// A paragraph of text, empty where there is none: its place is kept.
pub(super) fn line(class: &'static str, text: Option<std::rc::Rc<str>>) -> Html {
    paragraph(class, text.map(Html::from).unwrap_or_default())
}
