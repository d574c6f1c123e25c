//! How often the browser is asked, and how long it takes.

use std::num::NonZeroU8;

use chrono::{NaiveTime, TimeDelta, Weekday};
use tag_page::schedule::{Dates, Instant, Rule, RuleZone, Series, Weekdays, Weekly};
use tag_page::zone::browser::Zones;
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

use crate::intl;

/// Each changes its clocks twice a year, but for the last two.
const ZONES: [&str; 20] = [
    "America/Los_Angeles",
    "America/Denver",
    "America/Chicago",
    "America/New_York",
    "America/Halifax",
    "America/St_Johns",
    "America/Santiago",
    "Atlantic/Azores",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Helsinki",
    "Africa/Cairo",
    "Asia/Jerusalem",
    "Asia/Beirut",
    "Australia/Adelaide",
    "Australia/Sydney",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Asia/Kolkata",
    "Asia/Tokyo",
];

/// 1,000 series in 20 zones: a year of them.
#[wasm_bindgen_test]
fn a_year_of_a_thousand_series_takes_few_questions() {
    // 2026-07-01
    let start = Instant::UNIX_EPOCH + TimeDelta::seconds(1_782_864_000);
    let end = start + TimeDelta::days(365);
    intl::with_and_without_temporal(|how| {
        let zones = Zones::default();
        let rules: Vec<_> = (0..1000).map(rule).collect();
        let (asked, began) = (intl::count(), intl::milliseconds());
        let starts: usize = rules
            .iter()
            .map(|rule| {
                let zone = zones.named(rule.zone.name()).expect("a zone");
                let series = Series {
                    rule,
                    duration: TimeDelta::hours(1),
                    zone: &*zone,
                };
                series.starts(start).take_while(|it| *it < end).count()
            })
            .sum();
        let (asked, took) = (intl::count() - asked, intl::milliseconds() - began);
        console_log!("{how}: {starts} starts, {asked} questions, {took:.1} ms");
        assert!((52_000..=53_000).contains(&starts), "{starts}");
        // Of two years in each zone: by Temporal whether there is such a zone, and per year its two
        // changes and the one after; else 62 samples a year, and the halvings to two changes.
        let most = match how {
            "with Temporal" => 20 * (1 + 2 * 3),
            _ => 20 * 2 * (62 + 2 * 19),
        };
        assert!(
            asked <= most,
            "{how}: asked {asked} times, for {starts} starts"
        );
    });
}

fn rule(number: usize) -> Rule {
    let day = Weekday::try_from(u8::try_from(number % 7).expect("below 7")).expect("a day");
    let weekly = Weekly {
        every: NonZeroU8::MIN,
        days: Weekdays::new([day]).expect("one day"),
    };
    let minutes = u32::try_from(number).expect("small");
    let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).expect("a time");
    let zone = RuleZone::Named(ZONES[number % ZONES.len()].into());
    Rule::new(Dates::Weekly(weekly), time, zone, None, None).expect("a rule")
}
