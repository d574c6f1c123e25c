//! Other programs read in a feed what the page says: the same meetings, to the second.

use std::rc::Rc;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use tag_page::page::{Dated, Meeting, Page};
use tag_page::schedule::{Instant, Kind};
use tag_page::words::calendar::{description, summary};

use super::Group;
use super::readers::{Calendar, Occurrence, Reader};
use crate::schedule::random;
use crate::support::utc;

/// Ten years, and a moment at which nothing is under way.
const FROM: &str = "2026-01-01 00:00";
const TO: &str = "2036-01-01 00:00";

/// How many random rules are tried.
const RULES: usize = 40;

/// Series that `calcard` cannot read. Of two zones the data that it brings along (2025b) is out of
/// date, and it reads no VTIMEZONE; and it cannot take out a start that no clock shows, or two.
const NOT_FOR_CALCARD: [&str; 6] = [
    "Casablanca",
    "Vancouver",
    "In the gap",
    "In the fold",
    "Begins in the gap",
    "Lord Howe",
];

#[test]
fn every_reader_finds_the_meetings_of_ten_years() {
    for path in ["content/tag-security.yaml", "tests/fixtures/tag-demo.yaml"] {
        let group = Group::load(path);
        for reader in Reader::ALL {
            compare(&group, &group.feeds(), reader);
        }
    }
}

#[test]
fn every_reader_finds_the_meetings_of_every_rule() {
    let group = Group::load("tests/fixtures/every-rule.yaml");
    for reader in [Reader::IcalJs, Reader::Python] {
        compare(&group, &group.feeds()[..1], reader);
    }
    let group = group.without(&NOT_FOR_CALCARD);
    compare(&group, &group.feeds()[..1], Reader::Calcard);
}

/// Zones by names that nobody knows: the feed alone says what they are.
#[test]
fn a_feed_needs_no_zone_data_of_its_reader_s() {
    let group = Group::load("tests/fixtures/every-rule.yaml");
    let (name, feed) = group.feeds().remove(0);
    let feed = feed
        .replace("TZID=", "TZID=Own/")
        .replace("TZID:", "TZID:Own/");
    for reader in [Reader::IcalJs, Reader::Python] {
        compare(&group, &[(name.clone(), feed.clone())], reader);
    }
}

/// Rules of every kind, in any zone, from and until any day.
#[test]
fn readers_find_the_meetings_of_any_rule() {
    let mut runner = TestRunner::deterministic();
    let group = Group::load("content/tag-security.yaml");
    let series = |number: usize| {
        let rule = random::rule().new_tree(&mut runner).unwrap().current();
        let meeting = Meeting {
            name: format!("{number}: {rule}").into(),
            rule,
            since: None,
            join: None,
            agenda: None,
            recordings: None,
            ..Meeting::clone(&group.page.meetings[0])
        };
        Rc::new(meeting)
    };
    let group = Group::of(Page {
        meetings: (0..RULES).map(series).collect(),
        ..group.page.clone()
    });
    for reader in [Reader::IcalJs, Reader::Python] {
        compare(&group, &group.feeds()[..1], reader);
    }
}

/// Asserts that what is read in the first feeds of a group is what the page says.
fn compare(group: &Group, feeds: &[(String, String)], reader: Reader) {
    let (from, to) = (utc(FROM), utc(TO));
    let texts: Vec<_> = feeds.iter().map(|(_, text)| text.clone()).collect();
    let Some(read) = reader.read(&texts, from, to) else {
        return;
    };
    let each = group
        .series
        .iter()
        .map(|series| meetings(group, series, from, to));
    let mut expected: Vec<_> = each.collect();
    if expected.len() > 1 {
        expected.insert(0, expected.concat());
    }
    assert_eq!(read.len(), feeds.len());
    for (((name, _), calendar), mut expected) in feeds.iter().zip(read).zip(expected) {
        let Calendar {
            mut occurrences, ..
        } = calendar;
        occurrences.sort();
        expected.sort();
        let differing = differing(&occurrences, &expected);
        assert!(
            differing.is_empty(),
            "{reader:?} in {name}:\n{}",
            differing.join("\n")
        );
    }
}

/// The meetings of a series as the page has them, from the first day of its feed on.
fn meetings(group: &Group, series: &Dated, from: Instant, to: Instant) -> Vec<Occurrence> {
    let since = series.since.map(|since| since.and_time(series.rule.time));
    let from = since.map_or(from, |since| from.max(series.zone().instant(since)));
    let entries = series
        .entries(from)
        .take_while(|it| it.meeting.start < to)
        .filter(|it| it.meeting.start >= from && !matches!(it.kind, Kind::MovedTo(_)));
    let occurrence = |it: tag_page::schedule::Entry| Occurrence {
        start: it.meeting.start.timestamp(),
        end: it.meeting.end.timestamp(),
        status: match it.kind {
            Kind::Cancelled => "CANCELLED".into(),
            _ => "CONFIRMED".into(),
        },
        summary: summary(&group.page, series, it.kind),
        description: description(&group.page, series, it.kind, it.reason.as_deref()),
        location: match &series.join {
            Some(join) => join.url.as_str().into(),
            None => String::new(),
        },
    };
    entries.map(occurrence).collect()
}

/// A line for each occurrence that only one of the two has, ten at the most.
fn differing(found: &[Occurrence], expected: &[Occurrence]) -> Vec<String> {
    let line = |what: &str, it: &Occurrence| {
        let start = Instant::from_timestamp(it.start, 0).unwrap();
        format!("{what}: {start} {it:?}")
    };
    let has = |list: &[Occurrence], it: &Occurrence| list.binary_search(it).is_ok();
    let more = found.iter().filter(|it| !has(expected, it));
    let less = expected.iter().filter(|it| !has(found, it));
    let more = more.map(|it| line("too much", it));
    let mut lines: Vec<_> = more
        .chain(less.map(|it| line("missing", it)))
        .take(10)
        .collect();
    if lines.is_empty() && found.len() != expected.len() {
        lines.push(format!("{} instead of {}", found.len(), expected.len()));
    }
    lines
}
