//! Meetings that are not as the rule says: each must be about a meeting that there is, and must
//! not come to lie on another.

use std::collections::BTreeSet;
use std::ops::Bound::Excluded;
use std::ops::Range;
use std::rc::Rc;

use chrono::{Days, NaiveDate, TimeDelta};

use super::date::{date, moment};
use super::reason::reason;
use crate::content::{Field, Given, Problems, raw};
use crate::report::Code;
use crate::schedule::{Change, Exception, Rule};

/// How far around a date the nearest meeting is looked for, in days.
const NEAR: u64 = 400;

/// The exceptions of a rule; without a rule, only their spelling can be judged.
pub(super) fn exceptions(
    field: Field<Vec<Field<raw::Exception>>>,
    rule: Option<(&Rule, TimeDelta)>,
    problems: &Problems<'_>,
) -> Rc<[Exception]> {
    let read: Vec<_> = field
        .entries()
        .filter_map(|entry| exception(entry, rule.map(|(rule, _)| rule), problems))
        .collect();
    if let Some((rule, duration)) = rule {
        judge(&read, rule, duration, problems);
    }
    let mut exceptions: Vec<_> = read.into_iter().map(|(.., exception)| exception).collect();
    exceptions.sort_by_key(|it| it.change.start());
    exceptions.into()
}

/// An exception, the bytes of the date that it changes, and of the date on which it is held.
type Placed = (Range<usize>, Range<usize>, Exception);

fn exception(
    entry: Given<raw::Exception>,
    rule: Option<&Rule>,
    problems: &Problems<'_>,
) -> Option<Placed> {
    let Given { at, value: raw } = entry;
    let why = |field: Field<String>| reason("reason", &field.given()?, problems);
    let refuse = |message: &str, help: &str| {
        problems.add(Code::Exception, &at, message, help);
        None
    };
    match (
        raw.date.given(),
        raw.cancelled.given(),
        raw.moved.given(),
        raw.extra.given(),
    ) {
        (Some(day), Some(why), None, None) => {
            if let Some(second) = raw.reason.given() {
                problems.add(
                    Code::Exception,
                    &second.at,
                    "the reason is given twice: `cancelled` has it already",
                    "keep one of them, as `cancelled: KubeCon`",
                );
            }
            let reason = reason("cancelled", &why, problems);
            let change = Change::Cancelled(date(&day, problems)?);
            Some((
                day.at.clone(),
                day.at,
                Exception {
                    change,
                    reason: Some(reason?),
                },
            ))
        }
        (Some(day), None, Some(to), None) => {
            let reason = why(raw.reason);
            let date = date(&day, problems);
            let to_at = to.at.clone();
            let to = moment(
                &to,
                Some(rule.map(|rule| rule.time).unwrap_or_default()),
                problems,
            );
            let change = Change::Moved {
                date: date?,
                to: to?,
            };
            Some((day.at, to_at, Exception { change, reason }))
        }
        (None, None, None, Some(extra)) => {
            let reason = why(raw.reason);
            let change = Change::Extra(moment(&extra, None, problems)?);
            Some((extra.at.clone(), extra.at, Exception { change, reason }))
        }
        (Some(_), None, None, None) => refuse(
            "this does not say what is different on that date",
            "add `cancelled: KubeCon` with the reason, or `moved` with the new date",
        ),
        (None, Some(_), None, None) | (None, None, Some(_), None) => refuse(
            "this does not say which meeting is meant",
            "add its date as `date`: year, month and day",
        ),
        (Some(_), None, None, Some(_)) => refuse(
            "an extra meeting is not on a date of the rule",
            "delete `date`; `extra` says when it is",
        ),
        (None, None, None, None) => refuse(
            "this says nothing",
            "write { date: …, cancelled: … } with the day and the reason, or { date: …, moved: … }",
        ),
        _ => refuse(
            "a meeting is either cancelled, or moved, or extra",
            "keep one of the keys, and make a second entry of the other",
        ),
    }
}

/// Reports what does not fit to the rule, or to each other.
fn judge(all: &[Placed], rule: &Rule, duration: TimeDelta, problems: &Problems<'_>) {
    let changed: BTreeSet<_> = all.iter().filter_map(|(.., it)| it.change.date()).collect();
    let (mut dates, mut starts) = (BTreeSet::new(), BTreeSet::new());
    for (at, to_at, Exception { change, .. }) in all {
        if let Some(date) = change.date() {
            if !holds(rule, date) {
                let message = format!("there is no meeting on {}", named(date));
                problems.add(Code::ExceptionDate, at, message, nearest(rule, date));
            } else if !dates.insert(date) {
                let message = format!("the meeting of {} is changed twice", named(date));
                problems.add(Code::Exception, at, message, "keep one of the two entries");
            } else if change.start() == Some(date.and_time(rule.time)) {
                let message = format!("it is there already, on {}", named(date));
                let help = "write another date, or another time with it; else delete the entry";
                problems.add(Code::Exception, to_at, message, help);
            }
        }
        if let Some(start) = change.start() {
            let regular = around(start.date())
                .filter(|date| holds(rule, *date) && !changed.contains(date))
                .map(|date| date.and_time(rule.time))
                .find(|other| (*other - start).abs() < duration);
            let within = (Excluded(start - duration), Excluded(start + duration));
            let other = regular.or_else(|| starts.range(within).next().copied());
            if let Some(other) = other {
                let (day, clock) = (named(other.date()), other.format("%H:%M"));
                problems.add(
                    Code::ExceptionOverlap,
                    to_at,
                    format!("there is a meeting already on {day} at {clock}"),
                    "choose another time, or cancel or move that one",
                );
            }
            starts.insert(start);
        }
    }
}

/// A day, and the days beside it: a meeting may last into the next one.
fn around(day: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    [day.pred_opt(), Some(day), day.succ_opt()]
        .into_iter()
        .flatten()
}

/// Whether the rule has a meeting on this day.
pub(crate) fn holds(rule: &Rule, date: NaiveDate) -> bool {
    rule.dates_onward(date).next() == Some(date)
}

/// `the nearest meeting is on Wednesday 2026-12-02`
pub(super) fn nearest(rule: &Rule, date: NaiveDate) -> String {
    let from = date - Days::new(NEAR);
    let distance = |it: &NaiveDate| (*it - date).abs();
    let near = rule
        .dates_onward(from)
        .take_while(|it| *it <= date + Days::new(NEAR))
        .min_by_key(distance);
    match near {
        Some(near) => format!("the nearest meeting is on {}", named(near)),
        None => "the rule has no meeting within a year of it".to_owned(),
    }
}

/// `Wednesday 2026-12-02`
pub(crate) fn named(date: NaiveDate) -> String {
    date.format("%A %F").to_string()
}
