//! The starts that differ, as Python computes them (`tests/fixtures/difference.py`).

use std::collections::BTreeSet;

use chrono::{Months, NaiveDateTime};
use tag_page::difference::difference;
use tag_page::schedule::Instant;

use super::meeting;
use crate::support::utc;

const FOUND: &str = include_str!("../../fixtures/difference.txt");

#[test]
fn every_start_that_differs_is_found() {
    let rows = FOUND.lines().filter(|line| !line.starts_with('#'));
    let mut count = 0;
    for row in rows {
        let [at, old, before, new, after, _, _, gone, come] = fields(row);
        let pages = [(old, before), (new, after)]
            .map(|(rule, exceptions)| meeting(&format!("{rule} | exceptions: [{exceptions}]")));
        let at = utc(at);
        let difference = difference(&pages[0], &pages[1], at);
        let end = at + Months::new(12);
        let within = |at: &Instant| *at < end;
        let dates = difference.dates().iter();
        let from: BTreeSet<_> = dates
            .clone()
            .filter_map(|it| it.from)
            .filter(within)
            .collect();
        let to: BTreeSet<_> = dates.filter_map(|it| it.to).filter(within).collect();
        assert_eq!(from, starts(gone), "gone: {row}");
        assert_eq!(to, starts(come), "new: {row}");
        count += 1;
    }
    assert_eq!(count, 57);
}

fn fields(row: &str) -> [&str; 9] {
    let fields: Vec<_> = row.split('\t').collect();
    fields.try_into().unwrap_or_else(|_| panic!("{row}"))
}

fn starts(text: &str) -> BTreeSet<Instant> {
    let start = |text: &str| {
        let civil = NaiveDateTime::parse_from_str(text, "%FT%H:%M");
        civil
            .unwrap_or_else(|error| panic!("{text}: {error}"))
            .and_utc()
    };
    text.split_whitespace().map(start).collect()
}
