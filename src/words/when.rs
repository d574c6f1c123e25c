//! A day and a clock, as a sentence names them.

use std::rc::Rc;

use chrono::NaiveDate;

use crate::schedule::Instant;
use crate::zone::{Form, Reader};

/// `Wednesday 2 December, 21:30`
pub(super) fn when(at: Instant, reader: &dyn Reader) -> String {
    format!(
        "{}, {}",
        reader.write(at, Form::Date),
        reader.write(at, Form::Clock)
    )
}

/// `6 January`: the day of `it`, or its clock where the day is that of `than`.
pub(super) fn other(it: Instant, than: Instant, reader: &dyn Reader) -> Rc<str> {
    let [day, same] = [it, than].map(|at| reader.civil(at).date());
    if day == same {
        reader.write(it, Form::Clock)
    } else {
        reader.day(day)
    }
}

/// `28 October to 4 November`, `17 to 24 March`; one day where both are the same.
pub(super) fn days(from: NaiveDate, to: NaiveDate, reader: &dyn Reader) -> String {
    let (from, to) = (reader.day(from), reader.day(to));
    if from == to {
        return from.to_string();
    }
    // Where the month comes last, it is said once.
    match (from.split_once(' '), to.split_once(' ')) {
        (Some((number, month)), Some((_, same))) if month == same => format!("{number} to {to}"),
        _ => format!("{from} to {to}"),
    }
}

/// An editor's reason, with the full stop that a sentence has.
pub(super) fn sentence(reason: &str) -> String {
    if reason.ends_with(['.', '!', '?']) {
        reason.to_owned()
    } else {
        format!("{reason}.")
    }
}
