//! Weekdays.

use tag_page::stated::Place::{Beside, Name, Page};

use super::{UTC, check};

#[test]
fn of_a_rule_of_the_month() {
    check(
        Beside,
        &[UTC],
        &[
            "1st and 3rd Wednesday of each month",
            "First and third Wednesdays",
            "1st & 3rd Wed of the month at 16:00 UTC",
            "the first Wednesday of the month",
            "Wednesdays",
            "every other Wednesday",
            "Wednesday 16:00 UTC",
            "Wed, 16:00 UTC",
            "monthly - third Wednesday every month",
            // Which Wednesdays that are, it does not say.
            "every second Wednesday",
            "«2nd and 4th Wednesday» of each month",
            "«Second & fourth Wednesdays»",
            "the «last Wednesday» of the month",
            "«1st and 3rd Tuesday» of each month",
            "«Tuesdays»",
            "«every Tuesday»",
            "«every single Tuesday»",
            "biweekly on «Thursday»",
            "«Tue», 16:00 UTC",
            "16:00 UTC on «Thursdays»",
            "every other «Thursday» at 16:00 UTC",
            "We see you «every Wednesday».",
            "**«Thursdays»** at 16:00 UTC",
            "day: «Thursday», time \"16:00\", tz: UTC",
        ],
    );
}

#[test]
fn of_a_rule_of_the_week() {
    check(
        Beside,
        &["every Monday and Thursday at 15:30 Europe/Warsaw"],
        &[
            "Mondays and Thursdays",
            "every Monday and Thursday at 15:30",
            "Mondays",
            "Mon/Thu 15:30",
            "Thursdays at 15:30 CET, Mondays the same",
            "«Mondays and Tuesdays»",
            "every «Tuesday and Friday» at 15:30",
            "Mondays at «16:30»",
        ],
    );
    check(
        Beside,
        &["every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28"],
        &[
            "Every other Tuesday, 6am PT",
            "bi-weekly on Tuesdays",
            "1st and 3rd Tuesday of the month, roughly",
            "«every Tuesday»",
        ],
    );
    check(
        Beside,
        &["Wednesday after the 4th Tuesday of each month at 05:30 UTC"],
        &[
            "Wednesday 05:30 UTC, monthly - Wednesday, after the fourth Tuesday, every month",
            "Wednesdays after the 4th Tuesday",
            "the day after the fourth Tuesday",
            "10:30pm PDT on Tuesdays / 05:30 UTC Wednesdays",
            "the «4th Wednesday» of each month",
        ],
    );
}

#[test]
fn that_are_others_elsewhere() {
    check(
        Beside,
        &["2nd Tuesday of each month at 00:00 UTC"],
        &[
            "@12:00 AM UTC, 2nd Tuesdays of each month",
            "Tuesdays 00:00 UTC (Mondays in the Americas)",
            "Mondays 4pm PST",
            "2nd Tuesday 00:00 UTC, which is Monday afternoon in the Americas",
            "Monday evening in New York, Tuesday 00:00 UTC",
            "Tuesdays 09:00 JST",
            "«Tuesdays» at 4pm PST",
            "«Mondays» at 00:00 UTC",
            "«Fridays» in the Americas",
            // In October 2026 the 2nd Tuesday is the day after the 2nd Monday; in December it is not.
            "«2nd Monday» of the month, 4pm PST",
        ],
    );
    check(
        Beside,
        &["every Thursday at 01:00 Australia/Sydney"],
        &[
            "Wednesdays at 14:00 UTC in southern summer",
            "Thursdays, 1am AEDT",
            "«Fridays» at «15:00 UTC»",
        ],
    );
}

#[test]
fn in_a_name() {
    check(
        Name,
        &[UTC],
        &[
            "Wednesday call",
            "Wednesday's meeting",
            "«Tuesday»'s meeting",
            "TAG call (Wed)",
            "«Tuesday» call",
            "«Weekly» «Thursday» sync",
            "Thursday/Wednesday call",
        ],
    );
}

#[test]
fn on_a_page() {
    check(
        Page,
        &[UTC],
        &[
            "We meet on Wednesdays.",
            "Our meetings are on the 1st and 3rd Wednesday of each month.",
            "We meet on «Tuesdays».",
            "Our meetings are on the «2nd and 4th Wednesday» of each month.",
            "Meeting «every Friday».",
            "Join our bi-weekly community call every other «Thursday»!",
            // Other things have days as well.
            "Tuesday Tech Talks are recorded.",
            "New blog posts every Friday.",
            "Issues are triaged on Mondays.",
            "We meet «weekly». Notes go out on Fridays.",
            "The call for papers closes on Fridays.",
            "The on-call engineer changes on Mondays.",
        ],
    );
}
