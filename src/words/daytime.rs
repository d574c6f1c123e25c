//! Which of a group's series fall into the reader's day.

use std::rc::Rc;

use chrono::Timelike;

use super::SaidOf;
use super::shift::whose;
use crate::schedule::Occurrence;
use crate::zone::Reader;

/// The hours in which most people are awake: from the first on, and before the second.
const AWAKE: (u32, u32) = (7, 22);

/// Where some of the series fall into the reader's waking hours and some do not, the former say so.
pub(super) fn daytime(series: &mut [SaidOf], reader: &dyn Reader) {
    let by_day = |it: &SaidOf| it.card.shown.as_ref().map(|it| by_day(it.meeting, reader));
    let differ = [true, false].map(|day| series.iter().any(|it| by_day(it) == Some(day)));
    if differ == [true, true] {
        let text: Rc<str> = format!("Daytime {}", whose(reader)).into();
        for it in series {
            let day = by_day(it) == Some(true);
            if let Some(shown) = it.card.shown.as_mut().filter(|_| day) {
                shown.daytime = Some(text.clone());
            }
        }
    }
}

/// Whether a meeting begins and ends on one day, in waking hours.
fn by_day(it: Occurrence, reader: &dyn Reader) -> bool {
    let [start, end] = [it.start, it.end].map(|at| reader.civil(at));
    let until = AWAKE.1 * 60;
    start.date() == end.date() && start.hour() >= AWAKE.0 && end.hour() * 60 + end.minute() <= until
}
