//! What the dates of a part have in common, and the RRULE that says it.

use chrono::{Datelike, Days, NaiveDate};

use super::recur;
use super::week53::last_of_run;
use crate::schedule::{Dates, Monthly, Months, Ordinal, Ordinals, Rule};

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

    pub(super) fn name(self) -> String {
        match self {
            Self::Weeks => "weekly".to_owned(),
            Self::Run(last) => format!("until-{last}"),
            Self::Nth(nth) => nth.as_str().to_owned(),
            Self::NthOfNext(nth) => format!("{}-of-next", nth.as_str()),
        }
    }

    pub(super) fn rrule(self, dates: Dates) -> Option<String> {
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
    pub(super) fn is_endless(self, dates: Dates) -> bool {
        match (self, dates) {
            (Self::Weeks, _) => true,
            (Self::Nth(nth), Dates::Monthly(monthly)) => {
                let whole = monthly.after.is_none() && monthly.except == Months::default();
                whole && nth != Ordinal::Fifth
            }
            _ => false,
        }
    }

    /// What its RRULE gives besides `dates`, from the first to the last of them.
    pub(super) fn wrong(self, dates: &[NaiveDate], rule: &Rule) -> Vec<NaiveDate> {
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
