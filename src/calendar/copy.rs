//! A rule in one RRULE, for calendars that take a copy of a series by a link and know no more than
//! one rule for it, such as Google's.

use chrono::NaiveDate;

use super::recur;
use super::shape::Shape;
use super::span::horizon;
use super::when::until;
use crate::page::Dated;
use crate::schedule::{Dates, Monthly, Ordinal};

/// The value of an RRULE that gives the meetings of the rule from `first` on, which is a day of the
/// rule: `FREQ=MONTHLY;BYDAY=1WE,3WE`. All ordinals are in it. There is none where it would miss a
/// meeting: the next after a year of 53 weeks, or one that falls into the month after.
///
/// It says nothing of exceptions.
pub fn rrule(series: &Dated, first: NaiveDate) -> Option<String> {
    let rule = &series.rule;
    let endless = match rule.dates {
        Dates::Weekly(weekly) => recur::weekly(weekly),
        Dates::IsoWeeks(weeks) => recur::in_run(weeks),
        Dates::Monthly(monthly) => match monthly.after {
            Some(after) => recur::weekday_among(monthly, after, &days(monthly)),
            None => recur::nth_weekday(monthly),
        },
    };
    let begun = Shape::of(first, rule.dates);
    let missed = |date: &NaiveDate| match Shape::of(*date, rule.dates) {
        Shape::NthOfNext(_) => true,
        run @ Shape::Run(_) => run != begun,
        Shape::Nth(_) | Shape::Weeks => false,
    };
    let horizon = horizon(first);
    let dates = || rule.dates_onward(first).take_while(|it| *it < horizon);
    if dates().any(|date| missed(&date)) {
        return None;
    }
    if rule.until.is_none() {
        return Some(endless);
    }
    let last = dates().last()?;
    Some(format!("{endless};UNTIL={}", until(last, series)))
}

/// The days of a month on which the weekday after the counted one may be.
fn days(monthly: Monthly) -> Vec<i32> {
    let later = monthly.later();
    let days = monthly.ordinals.iter().flat_map(|nth| match nth {
        Ordinal::Last => later - 7..=-1,
        nth => {
            let first = 7 * nth as i32 + 1 + later;
            first..=(first + 6).min(31)
        }
    });
    days.collect()
}
