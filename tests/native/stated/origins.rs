//! Rules in UTC whose text speaks of a wall clock.

use tag_page::schedule::parse;
use tag_page::stated::{Kind, Place, in_text};

use super::{PACIFIC, UTC, at, rule};

/// The origins that are found in a text, as `text → rule`.
fn origins(sentence: &str, text: &str) -> Vec<String> {
    let rule = rule(sentence);
    let found = in_text(text, Place::Beside, &[&rule], &[], at());
    found
        .into_iter()
        .filter_map(|it| match it.kind {
            Kind::Other | Kind::Day(_) => None,
            Kind::Origin { zone, sentence } => Some(format!(
                "{} → {}",
                &text[it.at],
                sentence.unwrap_or(zone.to_owned())
            )),
        })
        .collect()
}

#[test]
fn the_rule_on_the_wall_clock_is_said() {
    for (text, expected) in [
        (
            "8am PT",
            "8am PT → 1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
        ),
        (
            "published as 08:00 PT",
            "08:00 PT → 1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
        ),
        (
            "9am PT",
            "9am PT → 1st and 3rd Wednesday of each month at 09:00 America/Los_Angeles",
        ),
        (
            "8am PST",
            "8am PST → 1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
        ),
        (
            "5pm CET",
            "5pm CET → 1st and 3rd Wednesday of each month at 17:00 Europe/Berlin",
        ),
        (
            "17:00 in London",
            "17:00 in London → 1st and 3rd Wednesday of each month at 17:00 Europe/London",
        ),
        (
            "16:00 UTC (8am PST)",
            "8am PST → 1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
        ),
        (
            "8am PST / 11am EST / 4pm GMT / 5pm CET",
            "8am PST → 1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
        ),
        (
            "3am in Sydney",
            "3am in Sydney → Thursday after the 1st and 3rd Wednesday of each month at 03:00 Australia/Sydney",
        ),
    ] {
        assert_eq!(origins(UTC, text), [expected], "{text}");
    }
    for (sentence, text, expected) in [
        (
            "every Tuesday at 00:00 UTC",
            "Mondays at 4pm PST",
            "every Monday at 16:00 America/Los_Angeles",
        ),
        (
            "every 2 weeks on Tuesday at 00:00 UTC from 2026-10-06",
            "4pm PST",
            "every 2 weeks on Monday at 16:00 America/Los_Angeles from 2026-10-05",
        ),
        (
            "odd ISO weeks on Tuesday at 00:00 UTC",
            "4pm PST",
            "odd ISO weeks on Monday at 16:00 America/Los_Angeles",
        ),
        // A week later or earlier begins between Sunday and Monday.
        (
            "odd ISO weeks on Monday at 00:00 UTC",
            "4pm PST",
            "America/Los_Angeles",
        ),
        (
            "2nd Tuesday of each month at 00:00 UTC",
            "4pm PST",
            "America/Los_Angeles",
        ),
        (
            "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
            "10:30pm PDT",
            "4th Tuesday of each month at 22:30 America/Los_Angeles",
        ),
        (
            "every Friday at 16:00 UTC from 2026-01-02 until 2027-06-30",
            "8am PST",
            "every Friday at 08:00 America/Los_Angeles from 2026-01-02 until 2027-06-30",
        ),
    ] {
        let found = origins(sentence, text);
        let said = found.first().and_then(|it| it.split(" → ").nth(1));
        assert_eq!(said, Some(expected), "{sentence}: {text}");
        assert!(!expected.contains(' ') || parse(expected).is_ok());
    }
}

#[test]
fn what_is_no_origin() {
    for text in [
        "16:00 UTC",
        "4pm GMT",
        "21:30 IST",
        "01:00 JST",
        "8:00 (UTC-8)",
        "10am PT",
        "8am PST, 9am PDT",
        "8:00 PST (9:00 PDT)",
        "8am PT in winter, 9am PT in summer",
        "Wednesdays at 16:00",
    ] {
        assert!(origins(UTC, text).is_empty(), "{text}");
    }
    for text in ["8am PT", "8am PST", "16:00 UTC", "11am ET"] {
        assert!(origins(PACIFIC, text).is_empty(), "{text}");
    }
}
