//! Other programs read in a feed what the page says: the same meetings, to the second.

use std::rc::Rc;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use tag_page::page::{Meeting, Page};

use super::Group;
use super::compare::compare;
use super::readers::Reader;
use crate::schedule::random;

/// How many random rules are tried.
const RULES: usize = 24;

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
