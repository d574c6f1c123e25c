//! What holds of every rule, tried on random ones.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use proptest::prelude::*;
use rrule::RRuleSet;
use tag_page::schedule::{Dates, Instant, Monthly, Ordinal, Parity, Rule, parse};
use tag_page::zone::Zone;

use super::random::{day, rule, rule_in_utc};
use super::series::{series, zone};

const THIRTY_YEARS: u32 = 12 * 30;

proptest! {
    #[test]
    fn its_sentence_is_read_as_the_same_rule(rule in rule()) {
        let sentence = rule.to_string();
        prop_assert_eq!(parse(&sentence), Ok(rule), "{}", sentence);
    }

    #[test]
    fn it_travels_in_a_few_bytes(rule in rule()) {
        let bytes = postcard::to_allocvec(&rule).unwrap();
        prop_assert_eq!(postcard::from_bytes(&bytes), Ok(rule.clone()));
        prop_assert!(bytes.len() <= 24 + rule.zone.name().len(), "{}", bytes.len());
    }

    /// Where a calendar's rule can say it, the `rrule` crate is asked; thirty years of it.
    #[test]
    fn it_gives_the_dates_of_the_calendar_s_rule(rule in rule_in_utc(), first in day()) {
        let end = first + Months::new(THIRTY_YEARS);
        let Some(rrule) = rrule(&rule, first, end) else {
            return Ok(());
        };
        let expected: RRuleSet = rrule.parse().unwrap();
        let expected = expected.all(u16::MAX);
        prop_assert!(!expected.limited);
        let expected = expected.dates.iter().map(DateTime::to_utc);
        let expected: Vec<_> = expected.filter(|start| start.date_naive() >= first).collect();
        prop_assert_eq!(starts(&rule, first, end), expected, "{}", rrule);
    }

    /// Every day of six years is looked at by itself.
    #[test]
    fn it_gives_the_days_that_its_words_describe(rule in rule_in_utc(), first in day()) {
        let end = first + Months::new(12 * 6);
        let days = first.iter_days().take_while(|day| *day <= end);
        let expected: Vec<_> = days
            .filter(|day| describes(&rule, *day))
            .map(|day| day.and_time(rule.time).and_utc())
            .collect();
        prop_assert_eq!(starts(&rule, first, end), expected, "{}", rule);
    }

    /// Forward and back, from any instant, in any zone.
    #[test]
    fn the_last_start_and_the_next_one_are_neighbours(rule in rule(), first in day()) {
        let zone = zone(&rule);
        let series = series(&rule, &*zone);
        let mut at = first.and_time(rule.time).and_utc();
        if let Some(last) = series.latest(at) {
            prop_assert!(last <= at);
            prop_assert_eq!(series.starts(last).next(), Some(last));
            prop_assert!(series.starts(last + SECOND).next().is_none_or(|next| next > at));
        }
        let mut before = series.latest(at - SECOND);
        for start in series.starts(at).take(20) {
            prop_assert!(start >= at);
            prop_assert_eq!(series.latest(start - SECOND), before);
            prop_assert_eq!(series.latest(start), Some(start));
            (before, at) = (Some(start), start + SECOND);
        }
    }

    /// The zone is the costly part: to walk from the first date would be to ask it for each.
    #[test]
    fn to_find_a_start_takes_few_looks_at_the_zone(rule in rule(), first in day(), years in 0..900_i64) {
        let zone = Counted { zone: zone(&rule), looks: Cell::new(0) };
        let now = first.and_time(rule.time).and_utc() + TimeDelta::days(365 * years);
        let series = series(&rule, &zone);
        series.starts(now).next();
        prop_assert!(zone.looks.take() <= 4);
        series.latest(now);
        prop_assert!(zone.looks.take() <= 4);
    }

    /// A start is shown as the rule's time, or by a gap later.
    #[test]
    fn a_start_is_on_a_day_and_at_the_time_of_the_rule(rule in rule(), first in day()) {
        let zone = zone(&rule);
        let first = first.and_time(rule.time).and_utc();
        for start in series(&rule, &*zone).starts(first).take(20) {
            let shown = zone.civil(start);
            if shown.time() == rule.time && describes(&rule, shown.date()) {
                continue;
            }
            let said = [shown.date(), shown.date() - Days::new(1)].map(|day| day.and_time(rule.time));
            let said = said.into_iter().find(|it| describes(&rule, it.date()) && *it < shown);
            let said = said.expect("a day of the rule");
            prop_assert_eq!(zone.instant(said), start);
            prop_assert_ne!(zone.civil(start), said, "it is in no gap");
        }
    }
}

/// A zone, and how often it was looked at.
struct Counted {
    zone: Rc<dyn Zone>,
    looks: Cell<u32>,
}

impl Zone for Counted {
    fn civil(&self, at: Instant) -> NaiveDateTime {
        self.looks.update(|looks| looks + 1);
        self.zone.civil(at)
    }

    fn instant(&self, civil: NaiveDateTime) -> Instant {
        self.looks.update(|looks| looks + 1);
        self.zone.instant(civil)
    }
}

const SECOND: TimeDelta = TimeDelta::seconds(1);

/// The starts from the first to the last of these days.
fn starts(rule: &Rule, first: NaiveDate, last: NaiveDate) -> Vec<Instant> {
    let zone = zone(rule);
    let first = first.and_time(chrono::NaiveTime::MIN).and_utc();
    let starts = series(rule, &*zone).starts(first);
    starts
        .take_while(|start| start.date_naive() <= last)
        .collect()
}

/// Whether the rule is held on `day`, by the words of its sentence alone.
fn describes(rule: &Rule, day: NaiveDate) -> bool {
    let in_span =
        rule.from.is_none_or(|from| from <= day) && rule.until.is_none_or(|until| day <= until);
    let from = rule.from.unwrap_or(day);
    in_span
        && match rule.dates {
            Dates::Weekly(it) => {
                let weeks = (monday(day) - monday(from)).num_weeks();
                weeks % i64::from(it.every.get()) == 0 && it.days.contains(day.weekday())
            }
            Dates::IsoWeeks(it) => {
                let odd = day.iso_week().week() % 2 == 1;
                odd == (it.parity == Parity::Odd) && it.days.contains(day.weekday())
            }
            Dates::Monthly(it) => match it.after {
                None => counted(it, day, from),
                Some(after) => {
                    let days_before = (1..=7).map(|days| day - Days::new(days));
                    day.weekday() == after
                        && days_before
                            .into_iter()
                            .any(|it_is| counted(it, it_is, from))
                }
            },
        }
}

/// Whether `day` is one of the month's weekdays that the rule counts.
fn counted(it: Monthly, day: NaiveDate, from: NaiveDate) -> bool {
    let months =
        12 * (day.year() - from.year()) + day.month().cast_signed() - from.month().cast_signed();
    let last = (day + Days::new(7)).month() != day.month();
    let place = Ordinal::ALL[day.day0() as usize / 7];
    day.weekday() == it.weekday
        && months % i32::from(it.every.get()) == 0
        && !it.except.contains(day.month())
        && (it.ordinals.contains(place) || last && it.ordinals.contains(Ordinal::Last))
}

/// The rule from `first` on as RFC 5545 writes it, if that can be.
fn rrule(rule: &Rule, first: NaiveDate, end: NaiveDate) -> Option<String> {
    let from = rule.from.unwrap_or(first);
    let dates = match rule.dates {
        Dates::Weekly(it) => {
            let days: Vec<_> = it.days.iter().map(by_day).collect();
            format!(
                "WEEKLY;WKST=MO;INTERVAL={};BYDAY={}",
                it.every,
                days.join(",")
            )
        }
        Dates::Monthly(it) if it.after.is_none() => {
            let days: Vec<_> = it
                .ordinals
                .iter()
                .map(|nth| {
                    let nth = if nth == Ordinal::Last {
                        -1
                    } else {
                        nth as i32 + 1
                    };
                    format!("{nth}{}", by_day(it.weekday))
                })
                .collect();
            let months: Vec<_> = (1..=12)
                .filter(|it_is| !it.except.contains(*it_is))
                .map(|it| it.to_string())
                .collect();
            format!(
                "MONTHLY;INTERVAL={};BYDAY={};BYMONTH={}",
                it.every,
                days.join(","),
                months.join(",")
            )
        }
        Dates::Monthly(_) | Dates::IsoWeeks(_) => return None,
    };
    let until = rule.until.map_or(end, |until| until.min(end));
    if until < from {
        return None;
    }
    let (start, until) = (from.format("%Y%m%d"), until.format("%Y%m%d"));
    let time = rule.time.format("%H%M%S");
    Some(format!(
        "DTSTART:{start}T{time}Z\nRRULE:FREQ={dates};UNTIL={until}T235959Z"
    ))
}

fn by_day(day: Weekday) -> String {
    day.to_string()[..2].to_uppercase()
}

fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}
