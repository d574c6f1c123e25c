//! A rule in parts, each of which is one RRULE in every calendar.
//!
//! Outlook skips an event whose rule names two weekdays of a month (`BYDAY=1WE,3WE`), the fifth one,
//! or days of the month (`BYMONTHDAY`), and ical.js fails at some of the last. So a part is what is
//! the same nth weekday of its own month, whatever the rule counted to come there, or a run of
//! weeks; and the dates which that gives and the rule does not are taken out one by one, up to the
//! horizon, where such a part ends. The fifth weekday is the last one, without those of months that
//! have four.

use chrono::{Datelike, Days, NaiveDate};

use super::recur;
use super::week53::last_of_run;
use crate::schedule::{Dates, Monthly, Months, Ordinal, Ordinals, Rule};

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

/// What the dates of a part have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Every week, or every nth one.
    Weeks,
    /// Odd or even ISO weeks up to and including this year, which has 53.
    Run(i32),
    /// An nth weekday of its own month.
    Nth(Ordinal),
    /// The same, of the month after the one that is counted.
    NthOfNext(Ordinal),
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
    let part = |(shape, dates): (Shape, _)| shape.part(dates, rule);
    groups.into_iter().map(part).collect()
}

impl Shape {
    pub(super) fn of(date: NaiveDate, dates: Dates) -> Self {
        match dates {
            Dates::Weekly(_) => Self::Weeks,
            Dates::IsoWeeks(_) => Self::Run(last_of_run(date.iso_week().year())),
            Dates::Monthly(monthly) => {
                let counted = date - Days::new(monthly.later().unsigned_abs().into());
                let nth = Ordinal::ALL[date.day0() as usize / 7];
                if counted.month() != date.month() {
                    Self::NthOfNext(nth)
                } else if monthly.after.is_none() && !monthly.ordinals.contains(nth) {
                    Self::Nth(Ordinal::Last)
                } else {
                    Self::Nth(nth)
                }
            }
        }
    }

    fn part(self, dates: Vec<NaiveDate>, rule: &Rule) -> Part {
        /// A date that is taken out costs a line, an event by itself ten or twenty.
        const WORTH: usize = 8;
        let wrong = self.wrong(&dates, rule);
        let worth = wrong.len() <= WORTH * dates.len();
        Part {
            name: self.name(),
            rrule: self.rrule(rule.dates).filter(|_| worth),
            ends: !self.is_endless(rule.dates),
            wrong,
            dates,
        }
    }

    fn name(self) -> String {
        match self {
            Self::Weeks => "weekly".to_owned(),
            Self::Run(last) => format!("until-{last}"),
            Self::Nth(nth) => nth.as_str().to_owned(),
            Self::NthOfNext(nth) => format!("{}-of-next", nth.as_str()),
        }
    }

    fn rrule(self, dates: Dates) -> Option<String> {
        match (self, dates) {
            (Self::Weeks, Dates::Weekly(weekly)) => Some(recur::weekly(weekly)),
            (Self::Run(_), Dates::IsoWeeks(weeks)) => Some(recur::in_run(weeks)),
            (Self::Nth(nth) | Self::NthOfNext(nth), Dates::Monthly(monthly)) => {
                Some(recur::nth_weekday(said(monthly, nth)))
            }
            _ => None,
        }
    }

    /// Whether its RRULE gives dates of the rule alone, for ever.
    fn is_endless(self, dates: Dates) -> bool {
        match (self, dates) {
            (Self::Weeks, _) => true,
            (Self::Nth(nth), Dates::Monthly(monthly)) => {
                let every_month_counts = monthly.except == Months::default();
                monthly.after.is_none() && every_month_counts && nth != Ordinal::Fifth
            }
            _ => false,
        }
    }

    /// What its RRULE gives besides `dates`, from the first to the last of them.
    fn wrong(self, dates: &[NaiveDate], rule: &Rule) -> Vec<NaiveDate> {
        let (Self::Nth(nth) | Self::NthOfNext(nth), Dates::Monthly(monthly)) = (self, rule.dates)
        else {
            return Vec::new();
        };
        let (from, until) = (dates.first().copied(), dates.last().copied());
        let said = Dates::Monthly(said(monthly, nth));
        let said = Rule::new(said, rule.time, rule.zone.clone(), from, until);
        let given = said.into_iter().zip(from);
        let given = given.flat_map(|(said, from)| said.dates_onward(from));
        given.filter(|date| !dates.contains(date)).collect()
    }
}

/// The rule that an RRULE can say.
fn said(monthly: Monthly, nth: Ordinal) -> Monthly {
    let nth = match nth {
        Ordinal::Fifth => Ordinal::Last,
        nth => nth,
    };
    Monthly {
        every: monthly.every,
        except: Months::default(),
        ordinals: Ordinals::from(nth),
        weekday: monthly.after.unwrap_or(monthly.weekday),
        after: None,
    }
}
