//! Zones by the bundled database, and by sampling.

use std::rc::Rc;

use chrono::{Datelike, TimeDelta};
use tag_page::schedule::{Instant, parse};
use tag_page::zone::offsets::{Offsets, Piece, Source};
use tag_page::zone::sampled::sampled;
use tag_page::zone::{Zone, database};

use crate::schedule::series::{series, zone};
use crate::shared::{clock_changes, offsets};

#[test]
fn clocks_change_as_the_database_has_it() {
    clock_changes::check(database::named);
}

#[test]
fn clocks_change_the_same_where_they_can_only_be_sampled() {
    clock_changes::check(|name| {
        let zone: Rc<dyn Zone> = Rc::new(Offsets::new(Asked(database::named(name)?)));
        Some(zone)
    });
}

/// A zone that is only asked what its clock shows, as `Intl` can be.
struct Asked(Rc<dyn Zone>);

impl Source for Asked {
    fn pieces(&self, start: Instant, end: Instant) -> Vec<Piece> {
        sampled(start, end, |at| {
            let ahead = self.0.civil(at) - at.naive_utc();
            ahead.num_seconds().try_into().unwrap()
        })
    }
}

#[test]
fn sampling_finds_every_change_to_the_second() {
    for name in database::names() {
        let database = database::named(name).unwrap();
        let sampled = Offsets::new(Asked(database.clone()));
        // With and without changes that are a week apart.
        for year in [2000, 2004, 2026, 2040, 2054] {
            let new_year = Instant::UNIX_EPOCH.with_year(year).unwrap();
            for half_day in 0..2 * 366 {
                let at = new_year + TimeDelta::hours(12 * half_day);
                assert_eq!(sampled.civil(at), database.civil(at), "{name} at {at}");
            }
        }
    }
}

#[test]
fn every_zone_is_where_python_has_it() {
    let meetings = offsets::meetings();
    for (name, minutes) in offsets::zones() {
        let zone = database::named(name).expect(name);
        assert_eq!(
            offsets::differences(&*zone, &meetings, &minutes),
            0,
            "{name}"
        );
    }
}

#[test]
fn a_day_that_a_zone_skipped_neither_repeats_nor_holds_up_a_rule() {
    // Apia went from the end of 2011-12-29 to the start of 2011-12-31. Expected values: Python's
    // zoneinfo on tzdata 2026.6, each instant once.
    for (sentence, starts) in [
        (
            "every day at 10:00 Pacific/Apia",
            [
                "2011-12-28 20:00",
                "2011-12-29 20:00",
                "2011-12-30 20:00",
                "2011-12-31 20:00",
            ],
        ),
        (
            "every Friday at 10:00 Pacific/Apia",
            [
                "2011-12-30 20:00",
                "2012-01-05 20:00",
                "2012-01-12 20:00",
                "2012-01-19 20:00",
            ],
        ),
        (
            "every Friday at 23:30 Pacific/Apia",
            [
                "2011-12-31 09:30",
                "2012-01-06 09:30",
                "2012-01-13 09:30",
                "2012-01-20 09:30",
            ],
        ),
    ] {
        let rule = parse(sentence).unwrap();
        let zone = zone(&rule);
        let series = series(&rule, &*zone);
        let first = format!("{}:00Z", starts[0].replace(' ', "T"))
            .parse()
            .unwrap();
        let found: Vec<_> = series.starts(first).take(4).collect();
        let written: Vec<_> = found
            .iter()
            .map(|it| it.format("%F %R").to_string())
            .collect();
        assert_eq!(written, starts, "{sentence}");
        for (before, at) in found.iter().zip(&found[1..]) {
            assert_eq!(series.latest(*at), Some(*at), "{sentence}");
            assert_eq!(
                series.latest(*at - TimeDelta::seconds(1)),
                Some(*before),
                "{sentence}"
            );
        }
    }
}
