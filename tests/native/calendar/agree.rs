//! Other programs read in a feed what the page says: the same meetings, to the second.

use tag_page::schedule::{Instant, Kind};
use tag_page::words::calendar::{description, summary};

use super::Group;
use super::readers::{Occurrence, READERS, read};
use crate::support::utc;

/// Ten years, and a day on which nothing is under way.
const FROM: &str = "2026-01-01 00:00";
const TO: &str = "2036-01-01 00:00";

const GROUPS: [&str; 3] = [
    "content/tag-security.yaml",
    "tests/fixtures/tag-demo.yaml",
    "tests/fixtures/every-rule.yaml",
];

#[test]
fn every_reader_finds_the_meetings_of_ten_years() {
    let (from, to) = (utc(FROM), utc(TO));
    for path in GROUPS {
        let group = Group::load(path);
        let feeds = group.feeds();
        let expected = expected(&group, from, to);
        let texts: Vec<_> = feeds.iter().map(|(_, text)| text.clone()).collect();
        for reader in READERS {
            let Some(read) = read(reader, &texts, from, to) else {
                continue;
            };
            for (((name, _), calendar), expected) in feeds.iter().zip(read).zip(&expected) {
                let mut found = calendar.occurrences;
                found.sort();
                let differs = differing(&found, expected);
                assert!(differs.is_empty(), "{} in {name}:\n{}", reader.0, differs.join("\n"));
            }
        }
    }
}

/// What is in the feeds of a group: of all its series, then of each.
fn expected(group: &Group, from: Instant, to: Instant) -> Vec<Vec<Occurrence>> {
    let mut each: Vec<Vec<_>> = Vec::new();
    for series in &group.series {
        let entries = series
            .entries(from)
            .filter(|it| !matches!(it.kind, Kind::MovedTo(_)))
            .take_while(|it| it.meeting.start < to)
            .filter(|it| it.meeting.start >= from);
        let mut occurrences: Vec<_> = entries
            .map(|it| Occurrence {
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
            })
            .collect();
        occurrences.sort();
        each.push(occurrences);
    }
    let mut all = each.concat();
    all.sort();
    each.insert(0, all);
    each
}

/// A line for each occurrence that only one of the two has, ten at the most.
fn differing(found: &[Occurrence], expected: &[Occurrence]) -> Vec<String> {
    let line = |what: &str, it: &Occurrence| {
        let start = Instant::from_timestamp(it.start, 0).unwrap();
        format!("{what}: {start} {} {it:?}", it.end - it.start)
    };
    let more = found.iter().filter(|it| !expected.contains(it));
    let less = expected.iter().filter(|it| !found.contains(it));
    let more = more.map(|it| line("too much", it));
    let mut lines: Vec<_> = more.chain(less.map(|it| line("missing", it))).take(10).collect();
    if lines.is_empty() && found.len() != expected.len() {
        lines.push(format!("{} instead of {}", found.len(), expected.len()));
    }
    lines
}
