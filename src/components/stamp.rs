//! A part of a time: a date or a clock, which says how it is written.
//!
//! Its data attributes are the options of `Intl.DateTimeFormat`. The page's script hands them to
//! `Intl` as they are, so that it writes what the app will write.

use std::rc::Rc;

use yew::prelude::*;

use crate::zone::Form;

/// A date or a clock; its text is empty at build time, where the page's script is to fill it.
pub(super) fn stamp(form: Form, text: Option<Rc<str>>, class: Option<&'static str>) -> Html {
    html! {
        <span
            {class}
            data-calendar={form.option("calendar")}
            data-weekday={form.option("weekday")}
            data-day={form.option("day")}
            data-month={form.option("month")}
            data-year={form.option("year")}
            data-time-style={form.option("timeStyle")}
        >
            { text }
        </span>
    }
}
