//! Whether a meeting falls into the reader's day.

use std::rc::Rc;

use chrono::Timelike;

use super::shift::whose;
use crate::schedule::Occurrence;
use crate::zone::Reader;

/// The hours in which most people are awake: from the first on, and before the second.
const AWAKE: (u32, u32) = (7, 22);

/// What is said of a meeting that begins and ends on one day, in waking hours.
pub(super) fn daytime(it: Occurrence, reader: &dyn Reader) -> Option<Rc<str>> {
    let [start, end] = [it.start, it.end].map(|at| reader.civil(at));
    let until = AWAKE.1 * 60;
    let by_day = start.date() == end.date()
        && start.hour() >= AWAKE.0
        && end.hour() * 60 + end.minute() <= until;
    by_day.then(|| format!("Daytime {}", whose(reader)).into())
}
