//! The cards of a group's series, and which of them fall into the reader's day.

use std::rc::Rc;

use chrono::Timelike;

use super::shift::whose;
use super::{Card, card};
use crate::page::Dated;
use crate::schedule::{Instant, Occurrence};
use crate::zone::Reader;

/// The hours in which most people are awake: from the first on, and before the second.
const AWAKE: (u32, u32) = (7, 22);

/// What the card of each series says at `now`. Where some of them fall into the reader's waking
/// hours and some do not, the former say so.
pub fn cards(series: &[Dated], ask: Option<&str>, now: Instant, reader: &dyn Reader) -> Rc<[Card]> {
    let mut cards: Vec<_> = series.iter().map(|it| card(it, ask, now, reader)).collect();
    let days: Vec<_> = cards
        .iter()
        .map(|card| card.shown.map(|it| by_day(it, reader)))
        .collect();
    if days.contains(&Some(true)) && days.contains(&Some(false)) {
        let text: Rc<str> = format!("Daytime {}", whose(reader)).into();
        for (card, by_day) in cards.iter_mut().zip(days) {
            card.daytime = by_day.unwrap_or_default().then(|| text.clone());
        }
    }
    cards.into()
}

/// Whether a meeting begins and ends on one day, in waking hours.
fn by_day(it: Occurrence, reader: &dyn Reader) -> bool {
    let [start, end] = [it.start, it.end].map(|at| reader.civil(at));
    let until = AWAKE.1 * 60;
    start.date() == end.date() && start.hour() >= AWAKE.0 && end.hour() * 60 + end.minute() <= until
}
