//! An element whose name or class is known only when it is drawn. One function for all of them: each
//! use of `html!` is code of its own, and what it makes of a class is a hash set.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// An element with the attributes `keys`, as far as there are `values` for them.
pub(super) fn element(
    name: &'static str,
    keys: &'static [&'static str],
    values: Vec<Option<AttrValue>>,
    content: Html,
) -> Html {
    let values = values.into_iter();
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic {
        keys,
        values: values
            .map(|it| it.map(AttributeOrProperty::Attribute))
            .collect(),
    });
    if let Some(children) = tag.children_mut() {
        *children = content;
    }
    tag.into()
}

/// An element that has nothing but a class, or not even that.
pub(super) fn classed(name: &'static str, class: Option<AttrValue>, content: Html) -> Html {
    element(name, &["class"], vec![class], content)
}

/// A class of those that are not empty.
pub(super) fn classes(all: &[&str]) -> Option<AttrValue> {
    let mut some = all.iter().filter(|it| !it.is_empty());
    let first = (*some.next()?).to_owned();
    Some(some.fold(first, |text, it| text + " " + it).into())
}
