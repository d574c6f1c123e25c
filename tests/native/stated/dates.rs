//! Dates.

use tag_page::stated::Place::{Beside, Page};
use tag_page::stated::{Kind, in_text};

use super::{UTC, check, rule};
use crate::support::utc;

#[test]
fn with_the_weekday_of_another() {
    for place in [Beside, Page] {
        check(
            place,
            &[UTC],
            &[
                "The next call is on Wednesday, 2 December 2026.",
                "The next call is on «Wednesday, 3 December 2026».",
                "The election begins on «Wed», January 1, 2027.",
                "The group was founded on «Monday», 2016-03-01.",
                "The group was founded on Tuesday, 2016-03-01.",
                "KubeCon begins on Tuesday the 10th of November 2026.",
                // Of which year, nobody knows.
                "The workshop is on Monday, 3 December.",
                "Next call: «Wednesday, December 3».",
            ],
        );
    }
}

/// What is said of days, each between « and ».
#[track_caller]
fn check_days(texts: &[&str]) {
    let rule = rule(UTC);
    for marked in texts {
        let text = marked.replace(['«', '»'], "");
        for place in [Beside, Page] {
            let mut found = in_text(&text, place, &[&rule], &[], utc("2026-11-30 12:00"));
            found.retain(|it| matches!(it.kind, Kind::Day(_)));
            assert_eq!(super::mark(&text, &found), *marked, "{found:?}");
        }
    }
}

#[test]
fn of_the_next_meeting() {
    check_days(&[
        "Next meeting: «9 December 2026»",
        "Next meeting: «2026-12-03» 16:00 UTC",
        "Our next call is on Thursday, «3 December 2026».",
        "Next meeting: «Dec 3rd, 2026»",
        // It is over.
        "Next meeting: «18 November 2026»",
        "Next meeting: 2 December 2026",
        "Next meeting: Dec 16th",
        "The next meeting of the board is on 9 December 2026.",
        "The next release is on 9 December 2026.",
        "Our meeting of 9 December 2026 was special.",
    ]);
}

#[test]
fn without_a_meeting() {
    check_days(&[
        "No meeting on «2 December» (KubeCon).",
        "There is no call on Wednesday, «2 December 2026».",
        "The meeting on «16 December» is cancelled.",
        "No meeting on 9 December.",
        "No meeting on 25 December.",
        "No meeting on 18 November 2026.",
        "The meeting on 2 December is a workshop.",
    ]);
}
