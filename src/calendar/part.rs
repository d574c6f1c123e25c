//! A rule in parts, each of which is one RRULE in every calendar.
//!
//! Outlook skips an event whose rule names two weekdays of a month (`BYDAY=1WE,3WE`), the fifth one,
//! or days of the month (`BYMONTHDAY`), and ical.js fails at some of the last. So a part is what is
//! the same nth weekday of its own month, whatever the rule counted to come there, or a run of
//! weeks; and the dates which that gives and the rule does not are taken out one by one, up to the
//! horizon, where such a part ends. The fifth weekday is the last one, without those of months that
//! have four.

use chrono::NaiveDate;

use super::shape::Shape;
use crate::schedule::Rule;

/// Some of a rule's dates.
#[derive(Debug)]
pub(super) struct Part {
    /// What tells it from the other parts, whatever else changes.
    pub(super) name: String,
    /// In order, from the feed's first day to its horizon.
    pub(super) dates: Vec<NaiveDate>,
    /// Its RRULE, without an end; none where that would give little but dates to be taken out.
    pub(super) rrule: Option<String>,
    /// What the RRULE gives before the last date, and the rule does not.
    pub(super) wrong: Vec<NaiveDate>,
    /// Whether it ends though the rule does not.
    pub(super) ends: bool,
}

/// The parts of a rule, with its dates from `first` to before `horizon`.
pub(super) fn parts(rule: &Rule, first: NaiveDate, horizon: NaiveDate) -> Vec<Part> {
    let mut groups: Vec<(Shape, Vec<NaiveDate>)> = Vec::new();
    for date in rule.dates_onward(first).take_while(|it| *it < horizon) {
        let shape = Shape::of(date, rule.dates);
        match groups.iter_mut().find(|(other, _)| *other == shape) {
            Some((_, dates)) => dates.push(date),
            None => groups.push((shape, vec![date])),
        }
    }
    let part = |(shape, dates)| Part::of(shape, dates, rule);
    groups.into_iter().map(part).collect()
}

impl Part {
    fn of(shape: Shape, dates: Vec<NaiveDate>, rule: &Rule) -> Self {
        /// A date that is taken out costs a line, an event by itself ten or twenty.
        const WORTH: usize = 8;
        let wrong = shape.wrong(&dates, rule);
        let worth = wrong.len() <= WORTH * dates.len();
        Self {
            name: shape.name(),
            rrule: shape.rrule(rule.dates).filter(|_| worth),
            ends: !shape.is_endless(rule.dates),
            wrong,
            dates,
        }
    }
}
