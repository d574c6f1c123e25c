//! Any two pages.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::{Days, Months, NaiveTime, TimeDelta};
use proptest::prelude::*;
use proptest::sample::select;
use tag_page::difference::{DateChange, Difference, Matter, difference};
use tag_page::page::{Dated, Meeting, Page, Status};
use tag_page::schedule::{Change, Exception, Instant, Rule};
use tag_page::zone::database;

use super::{RULE, lines, meeting};
use crate::schedule::random::rule;

/// A series of any rule with any exceptions around `at`.
fn series(rule: impl Strategy<Value = Rule>, at: Instant) -> impl Strategy<Value = Meeting> {
    let status = prop_oneof![
        8 => Just(Status::Active),
        1 => Just(Status::Paused("Break".into())),
        1 => Just(Status::Ended),
    ];
    let exceptions = proptest::collection::btree_map(0..40_usize, exception(), 0..6);
    (rule, exceptions, status, select(vec![30, 60, 1440])).prop_map(
        move |(rule, exceptions, status, minutes)| {
            let days: Vec<_> = rule
                .dates_onward((at - TimeDelta::days(20)).date_naive())
                .take(40)
                .collect();
            let mut exceptions: Vec<_> = exceptions
                .into_iter()
                .filter_map(|(index, (kind, days_later, time, reason))| {
                    let date = *days.get(index)?;
                    let to = (date + Days::new(days_later)).and_time(time);
                    let change = match kind {
                        0 => Change::Cancelled(date),
                        1 if to != date.and_time(rule.time) => Change::Moved { date, to },
                        _ => Change::Extra(to),
                    };
                    Some(Exception { change, reason })
                })
                .collect();
            exceptions.sort_by_key(|it| it.change.start());
            let base = meeting(RULE);
            Meeting {
                sentence: rule.to_string().into(),
                rule,
                exceptions: exceptions.into(),
                status,
                minutes,
                ..Meeting::clone(&base.meetings[0])
            }
        },
    )
}

/// What it is, how many days later, at what time, and why.
fn exception() -> impl Strategy<Value = (u8, u64, NaiveTime, Option<Rc<str>>)> {
    let time = (0..24_u32, select(vec![0_u32, 30]))
        .prop_map(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap());
    let reason = select(vec![None, Some("KubeCon".into()), Some("New Year".into())]);
    (
        0..3_u8,
        select(vec![0_u64, 0, 1, 2, 7, 9, 500]),
        time,
        reason,
    )
}

fn at() -> impl Strategy<Value = Instant> {
    (0..8_766 * 4_i64)
        .prop_map(|hours| Instant::from_timestamp(1_735_689_600 + 3600 * hours, 0).unwrap())
}

/// Two series, and when they are looked at: quite different ones, or one and what could become of it.
fn pair() -> impl Strategy<Value = (Meeting, Meeting, Instant)> {
    at().prop_flat_map(|at| {
        let other = rule().prop_flat_map(|one| (Just(one.clone()), alike(one)));
        let rules = prop_oneof![(rule(), rule()), other];
        rules.prop_flat_map(move |(one, other)| {
            (series(Just(one), at), series(Just(other), at), Just(at))
        })
    })
}

/// The rule with another time, zone, end or beginning, or as it is.
fn alike(rule: Rule) -> impl Strategy<Value = Rule> {
    let other = crate::schedule::random::rule();
    (Just(rule), other, 0..6_u8).prop_map(|(rule, other, part)| {
        let Rule {
            dates,
            time,
            zone,
            from,
            until,
            ..
        } = rule.clone();
        let changed = match part {
            0 => Rule::new(dates, other.time, zone, from, until),
            1 => Rule::new(dates, time, other.zone, from, until),
            2 => Rule::new(dates, time, zone, from, other.until),
            3 => Rule::new(dates, time, zone, other.from, until),
            4 => Rule::new(other.dates, time, zone, from.or(other.from), until),
            _ => return rule,
        };
        changed.unwrap_or(rule)
    })
}

fn page(meeting: &Meeting) -> Page {
    Page {
        meetings: [Rc::new(meeting.clone())].into(),
        ..super::page("")
    }
}

proptest! {
    #[test]
    fn no_change_is_no_difference((one, _, at) in pair()) {
        let same = difference(&page(&one), &page(&one), at);
        prop_assert!(same.is_empty(), "{:?}", same);
    }

    #[test]
    fn every_date_that_differs_is_told_once((old, new, at) in pair()) {
        let difference = difference(&page(&old), &page(&new), at);
        let end = at + Months::new(12);
        let [before, after] = [&old, &new].map(|it| held(it, at, end + Months::new(24)));
        let within = |it: &Instant| *it < end;
        let gone: BTreeSet<_> = before.difference(&after).copied().filter(within).collect();
        let come: BTreeSet<_> = after.difference(&before).copied().filter(within).collect();
        let ahead = |it: &Instant| at < *it && *it < end;
        let told = |of: fn(&DateChange) -> Option<Instant>| -> Vec<_> {
            difference.dates().iter().filter_map(of).filter(ahead).collect()
        };
        let (from, to) = (told(|it| it.from), told(|it| it.to));
        prop_assert_eq!(from.iter().copied().collect::<BTreeSet<_>>(), gone);
        prop_assert_eq!(to.iter().copied().collect::<BTreeSet<_>>(), come);
        prop_assert_eq!(from.len() + to.len(), from.iter().chain(&to).collect::<BTreeSet<_>>().len());
        prop_assert_eq!(counted(&difference), difference.dates().len(), "{:?}", lines(&difference));
        let copies = difference.lines().iter().any(|it| it.matter == Matter::Calendars);
        let gone = difference.dates().iter().any(|it| it.from.is_some());
        prop_assert!(copies || !gone);
    }
}

/// The starts of a series after an instant and before another.
fn held(meeting: &Meeting, at: Instant, end: Instant) -> BTreeSet<Instant> {
    let dated = Dated::new(Rc::new(meeting.clone()), database::named).unwrap();
    let starts = dated.held(at).map(|it| it.start);
    starts
        .take_while(|it| *it < end)
        .filter(|it| *it > at)
        .collect()
}

/// How many dates the lines speak of: `all of the next 24 dates move; 1 date is added`.
fn counted(difference: &Difference) -> usize {
    let lines = difference.lines().iter();
    let told = lines.filter(|it| it.matter == Matter::Meetings);
    told.map(|it| counted_in(&it.text)).sum()
}

fn counted_in(line: &str) -> usize {
    let raw: Vec<_> = line.split(' ').collect();
    let words: Vec<_> = raw
        .iter()
        .map(|it| it.trim_end_matches([',', ':', ';']))
        .collect();
    let number = |at: usize| raw.get(at).and_then(|it| it.parse::<usize>().ok());
    let counted = |at: usize| match (&words[at..], number(at)) {
        (["all" | "none", "of", "the", "next", ..], _) => number(at + 4).unwrap(),
        (["the", "next", "date", ..], _) => 1,
        // `the reason for 2 April 2027 is now: New Year`
        ([_, "is", "now", ..], _) => 0,
        ([_, "of", "the", "next", ..], Some(count)) => count,
        // Counted already: the 24 of `all of the next 24 dates`.
        (_, Some(_)) if words[..at].ends_with(&["next"]) => 0,
        ([_, "date" | "dates" | "extra" | "is" | "are", ..], Some(count)) => count,
        _ => 0,
    };
    (0..words.len()).map(counted).sum()
}
