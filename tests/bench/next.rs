//! What it costs to find the next occurrence of a rule, near its start and far from it.
//!
//! `cargo bench`. The aim is less than 5 µs, whatever `now` is.

use std::rc::Rc;

use chrono::TimeDelta;
use divan::{Bencher, black_box};
use tag_page::schedule::{Instant, Rule, Series, parse};
use tag_page::zone::{Zone, database};

fn main() {
    divan::main();
}

const SENTENCES: [&str; 6] = [
    "every Wednesday at 10:00 America/Los_Angeles",
    "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
    "1st and 3rd Wednesday of each month at 16:00 UTC",
    "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
    "odd ISO weeks on Wednesday at 12:00 UTC",
    // Almost the rarest there is: a February of five Mondays, where every 7th month counts.
    "5th Monday of every 7th month except January, March, April, May, June, July, August, September, October, November and December at 10:00 Europe/Berlin from 2026-02",
];

const YEARS: [i64; 3] = [2026, 2100, 2999];

#[divan::bench(args = cases())]
fn next(bencher: Bencher<'_, '_>, case: &Case) {
    let (rule, zone) = case.rule();
    let series = series(&rule, &*zone);
    bencher.bench_local(|| series.starts(black_box(case.now())).next());
}

#[divan::bench(args = cases())]
fn latest(bencher: Bencher<'_, '_>, case: &Case) {
    let (rule, zone) = case.rule();
    let series = series(&rule, &*zone);
    bencher.bench_local(|| series.latest(black_box(case.now())));
}

/// Once for a rule and its zone: to read both, and to learn the year's changes.
#[divan::bench(args = cases())]
fn next_in_a_new_zone(bencher: Bencher<'_, '_>, case: &Case) {
    bencher.bench_local(|| {
        let (rule, zone) = case.rule();
        series(&rule, &*zone).starts(black_box(case.now())).next()
    });
}

fn series<'a>(rule: &'a Rule, zone: &'a dyn Zone) -> Series<'a> {
    Series {
        rule,
        duration: TimeDelta::hours(1),
        zone,
    }
}

/// A sentence, and the year that is now.
struct Case(&'static str, i64);

impl Case {
    fn rule(&self) -> (Rule, Rc<dyn Zone>) {
        let rule = parse(self.0).expect(self.0);
        let zone = database::named(rule.zone.name()).expect(self.0);
        (rule, zone)
    }

    fn now(&self) -> Instant {
        Instant::UNIX_EPOCH + TimeDelta::days((self.1 - 1970) * 36_525 / 100)
    }
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let short: String = self.0.chars().take(44).collect();
        write!(f, "{} {short}", self.1)
    }
}

fn cases() -> Vec<Case> {
    SENTENCES
        .iter()
        .flat_map(|sentence| YEARS.map(|year| Case(sentence, year)))
        .collect()
}
