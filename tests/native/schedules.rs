//! Real published schedules, with starts that an independent implementation computed.

use serde::Deserialize;
use tag_page::schedule::{Instant, Series, parse};
use tag_page::zone::Utc;

#[derive(Deserialize)]
struct Schedules {
    accept: Vec<Accept>,
    reject: Vec<Reject>,
}

#[derive(Deserialize)]
struct Accept {
    id: String,
    sentence: String,
    from: String,
    first_starts: Vec<String>,
}

#[derive(Deserialize)]
struct Reject {
    sentence: String,
}

/// What the grammar does not reach yet; a sentence that it comes to reach must leave this list.
const NOT_YET: [&str; 11] = [
    "appdel-pt",
    "k8s-sched-asia",
    "k8s-docs-apac",
    "k8s-contribex-old",
    "otel-sd",
    "flux-dev-early",
    "weekly",
    "two-days",
    "last",
    "every-2nd-month",
    "even-iso",
];

#[test]
fn real_schedules_start_when_they_are_held() {
    for case in schedules().accept {
        if NOT_YET.contains(&&*case.id) {
            assert!(
                parse(&case.sentence).is_err(),
                "{} can be read now",
                case.id
            );
            continue;
        }
        let rule = parse(&case.sentence).unwrap_or_else(|error| panic!("{}: {error:?}", case.id));
        let series = Series {
            rule: &rule,
            duration: chrono::TimeDelta::hours(1),
            zone: &Utc,
        };
        let expected: Vec<_> = case.first_starts.iter().map(|it| instant(it)).collect();
        let found: Vec<_> = series
            .starts(instant(&case.from))
            .take(expected.len())
            .collect();
        assert_eq!(found, expected, "{}", case.id);
    }
}

#[test]
fn sentences_without_one_meaning_are_refused() {
    for case in schedules().reject {
        assert!(parse(&case.sentence).is_err(), "{}", case.sentence);
    }
}

fn schedules() -> Schedules {
    serde_json::from_str(include_str!("../fixtures/schedules.json")).unwrap()
}

/// `2026-12-02T16:00Z`
fn instant(text: &str) -> Instant {
    text.replace('Z', ":00Z").parse().unwrap()
}
