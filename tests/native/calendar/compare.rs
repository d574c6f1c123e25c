//! What a program reads in a feed, beside what the page says.

use tag_page::page::Dated;
use tag_page::schedule::{Entry, Instant, Kind};
use tag_page::words::calendar::{description, summary};

use super::Group;
use super::readers::{Calendar, Occurrence, Reader};
use crate::support::utc;

/// Ten years, and a moment at which nothing is under way.
const FROM: &str = "2026-01-01 00:00";
const TO: &str = "2036-01-01 00:00";

/// Asserts that what is read in the first feeds of a group is what the page says.
pub(super) fn compare(group: &Group, feeds: &[(String, String)], reader: Reader) {
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
    let occurrence = |it: Entry| Occurrence {
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
