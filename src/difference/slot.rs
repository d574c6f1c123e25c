//! The meetings of a series, each with what an exception makes of it.

use chrono::NaiveDate;

use super::span::Span;
use crate::page::{Dated, Status};
use crate::schedule::{Change, Exception, Instant};
use crate::zone::Zone;

/// A meeting of the rule, or an extra one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot<'a> {
    /// Its day by the clock of the rule's zone.
    pub(super) day: NaiveDate,
    /// When the rule has it; of an extra meeting, when it is.
    pub(super) usual: Instant,
    /// When it is held, if it is.
    pub(super) held: Option<Instant>,
    /// What makes it differ from the rule.
    pub(super) exception: Option<&'a Exception>,
}

impl<'a> Slot<'a> {
    /// The rule's meetings of these days.
    pub(super) fn regular(series: &'a Dated, span: Span) -> Vec<Self> {
        if !has_dates(series) {
            return Vec::new();
        }
        let [first, last] = span.days(series);
        let days = series.rule.dates_onward(first);
        let days = days.take_while(|day| *day <= last);
        days.map(|day| Self::of(series, day)).collect()
    }

    /// The rule's meeting of this day.
    pub(super) fn on(series: &'a Dated, day: NaiveDate) -> Option<Self> {
        let found = series.rule.dates_onward(day).next() == Some(day);
        (found && has_dates(series)).then(|| Self::of(series, day))
    }

    /// The meetings that the rule does not have.
    pub(super) fn extra(series: &'a Dated) -> Vec<Self> {
        let exceptions = series.exceptions.iter().filter(|_| has_dates(series));
        let extra = exceptions.filter_map(|it| match it.change {
            Change::Extra(start) => {
                let usual = series.zone().instant(start);
                Some(Self {
                    day: start.date(),
                    usual,
                    held: Some(usual),
                    exception: Some(it),
                })
            }
            _ => None,
        });
        extra.collect()
    }

    fn of(series: &'a Dated, day: NaiveDate) -> Self {
        let mut exceptions = series.exceptions.iter();
        let exception = exceptions.find(|it| it.change.date() == Some(day));
        let usual = series.zone().instant(day.and_time(series.rule.time));
        let held = match exception {
            None => Some(usual),
            Some(it) => it.change.start().map(|start| series.zone().instant(start)),
        };
        Self {
            day,
            usual,
            held,
            exception,
        }
    }

    /// Why it is not as the rule says.
    pub(super) fn reason(&self) -> Option<&'a str> {
        self.exception.and_then(|it| it.reason.as_deref())
    }
}

fn has_dates(series: &Dated) -> bool {
    series.is_dated() && series.status == Status::Active
}
