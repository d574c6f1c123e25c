//! A part of a time: a date or a clock, which says how it is written.
//!
//! At build time its data attributes are the options of `Intl.DateTimeFormat`. The page's script hands
//! them to `Intl` as they are, so that it writes what the app will write.

use std::rc::Rc;

use yew::prelude::*;

use super::View;
use crate::zone::Form;

/// A date or a clock; its text is empty at build time, where the page's script is to fill it.
pub(super) fn stamp(
    view: &View,
    form: Form,
    text: Option<Rc<str>>,
    class: Option<&'static str>,
) -> Html {
    let option = |name| view.for_script(|| form.option(name)).flatten();
    html! {
        <span
            {class}
            data-calendar={option("calendar")}
            data-weekday={option("weekday")}
            data-day={option("day")}
            data-month={option("month")}
            data-year={option("year")}
            data-time-style={option("timeStyle")}
        >
            { text }
        </span>
    }
}
