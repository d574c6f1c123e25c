//! A day and a clock, as a sentence names them.

use std::rc::Rc;

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

/// An editor's reason, with the full stop that a sentence has.
pub(super) fn sentence(reason: &str) -> String {
    if reason.ends_with(['.', '!', '?']) {
        reason.to_owned()
    } else {
        format!("{reason}.")
    }
}
