//! A rule in one RRULE, for calendars that take a copy of a series by a link and know no more than
//! one rule for it, such as Google's.

use chrono::NaiveDate;

use super::events::horizon;
use super::part::{Shape, place};
use super::recur::{self, Place};
use super::when::{start_on, utc};
use crate::page::Dated;
use crate::schedule::{Dates, Monthly};

/// The value of an RRULE that gives the meetings of the rule from `first` on, which is a day of the
/// rule: `FREQ=MONTHLY;BYDAY=1WE,3WE`. All ordinals are in it. It ends (`UNTIL`) where the rule
/// does, and before the first meeting that it would miss: the next after a year of 53 weeks, one
/// that falls into the next month. There is none where it would miss the very first.
///
/// It says nothing of exceptions.
pub fn rrule(series: &Dated, first: NaiveDate) -> Option<String> {
    let rule = &series.rule;
    let shape = Shape::of(first, &rule.dates);
    let mut rrule = match &rule.dates {
        Dates::Weekly(weekly) => recur::weekly(weekly),
        Dates::IsoWeeks(weeks) => recur::in_run(weeks),
        Dates::Monthly(monthly) => monthly_at_once(monthly),
    };
    let told = |date: &NaiveDate| match (Shape::of(*date, &rule.dates), shape) {
        (Shape::Run(run), Shape::Run(first)) => run == first,
        (Shape::Month { next, .. }, _) => !next,
        (Shape::Alone, _) => false,
        _ => true,
    };
    let dates = || rule.dates_onward(first).take_while(|it| *it < horizon(first));
    let last = match dates().find(|date| !told(date)) {
        Some(missed) => Some(dates().take_while(|it| *it < missed).last()?),
        None => rule.until.and_then(|_| dates().last()),
    };
    if let Some(last) = last {
        let last = series.zone().instant(start_on(last, series));
        rrule += &format!(";UNTIL={}", utc(last));
    }
    Some(rrule)
}

fn monthly_at_once(monthly: &Monthly) -> String {
    let left_out = monthly.except.iter().next().is_some();
    let months = (1..=12).filter(|month| left_out && !monthly.except.contains(*month));
    let months: Vec<_> = months.collect();
    let places = monthly.ordinals.iter().map(|nth| place(monthly, nth, false));
    let all = places.reduce(|all, place| match (all, place) {
        (Place::Nth(mut all), Place::Nth(more)) => {
            all.extend(more);
            Place::Nth(all)
        }
        (Place::Among(mut all), Place::Among(more)) => {
            all.extend(more);
            Place::Among(all)
        }
        (all, _) => all,
    });
    let all = all.unwrap_or(Place::Nth(Vec::new()));
    let weekday = monthly.after.unwrap_or(monthly.weekday);
    recur::monthly(monthly.every.get().into(), &months, weekday, &all)
}
