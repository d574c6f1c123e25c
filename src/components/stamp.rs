//! A part of a time: a date or a clock, which says how it is written.
//!
//! Its data attributes are the options of `Intl.DateTimeFormat`. The page's script hands them to
//! `Intl` as they are, so that it writes what the app will write.

use std::rc::Rc;

use yew::prelude::*;

use crate::zone::Form;

/// What is written, and how.
#[derive(Debug, PartialEq, Properties)]
pub struct StampProps {
    /// The date or the clock; empty at build time, where the page's script is to fill it.
    pub text: Option<Rc<str>>,
    /// How it is written.
    pub form: Form,
    /// What it is in the card.
    #[prop_or_default]
    pub class: Classes,
}

/// A date or a clock.
#[component]
pub fn Stamp(StampProps { text, form, class }: &StampProps) -> Html {
    html! {
        <span
            class={class.clone()}
            data-calendar={form.option("calendar")}
            data-weekday={form.option("weekday")}
            data-day={form.option("day")}
            data-month={form.option("month")}
            data-time-style={form.option("timeStyle")}
        >
            { text.clone() }
        </span>
    }
}
