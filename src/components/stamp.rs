//! A part of a time: a date or a clock, which says how it is written.
//!
//! At build time its data attributes are the options of `Intl.DateTimeFormat`. The page's script hands
//! them to `Intl` as they are, so that it writes what the app will write.

use std::rc::Rc;

use yew::prelude::*;

use super::View;
use super::element::element;
use crate::zone::Form;

/// What its first attributes say.
const OPTIONS: [&str; 6] = ["calendar", "weekday", "day", "month", "year", "timeStyle"];

/// Its attributes.
const KEYS: [&str; 7] = [
    "data-calendar",
    "data-weekday",
    "data-day",
    "data-month",
    "data-year",
    "data-time-style",
    "class",
];

/// A date or a clock; its text is empty at build time, where the page's script is to fill it.
pub(super) fn stamp(
    view: &View,
    form: Form,
    text: Option<Rc<str>>,
    class: Option<&'static str>,
) -> Html {
    let option = |it: &&str| view.for_script(|| form.option(it)).flatten();
    let values = OPTIONS.iter().map(option).chain([class]);
    element(
        "span",
        &KEYS,
        values.map(|it| it.map(AttrValue::from)).collect(),
        text.map(Html::from).unwrap_or_default(),
    )
}
