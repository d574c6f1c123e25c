//! Comments of a file, which say where a rule comes from.

use tag_page::stated::Place::Beside;

use super::{PACIFIC, UTC, check};

#[test]
fn what_was_published() {
    check(
        Beside,
        &[UTC],
        &[
            "published as «08:00 PT»",
            "published as: day: Wednesday, time \"08:00\", tz: PT (Pacific Time), frequency: 1st and 3rd Wednesday"
                .replace("08:00\", tz: PT (Pacific Time)", "«08:00\", tz: PT (Pacific Time)»")
                .leak(),
            "The README says «8am PT»; the page of the group says 16:00 UTC.",
            "ours: the group's page names none",
            "ours: the first day of the calendar feed",
            "yaml-language-server: $schema=https://tag.example/schema.json",
            "as of 2026-09-30 sigs.yaml says «9:00 PT»",
        ],
    );
    check(
        Beside,
        &[PACIFIC],
        &[
            "published as 08:00 PT",
            "published as: day: Wednesday, time \"08:00\", tz: PT (Pacific Time), frequency: 1st and 3rd Wednesday",
            "sigs.yaml: Wednesdays at 08:00 PT (Pacific Time) (biweekly)",
            "published as «16:00 UTC»",
        ],
    );
    check(
        Beside,
        &["every 2 weeks on Tuesday at 09:00 Europe/Berlin from 2025-02-11"],
        &["Tuesday 9:00 CET (Central European Time) biweekly starting Tuesday Feb 11, 2025"],
    );
    check(
        Beside,
        &["1st, 2nd, 3rd and 5th Wednesday of each month at 09:30 America/Los_Angeles"],
        &[
            "Wednesday 9:30 PT weekly - except fourth Wednesday every month",
            "every Wednesday but the 4th, 9:30am PT",
        ],
    );
    check(
        Beside,
        &["every 2 weeks on Thursday at 08:00 America/Los_Angeles from 2026-10-01"],
        &["Alternating between Thursday at 08:00 PT and Thursday at 05:30 UTC"],
    );
    check(
        Beside,
        &["odd ISO weeks on Wednesday at 12:00 UTC"],
        &["Odd weeks: Wed, 12:00 UTC", "Odd weeks: Wed, «13:00 UTC»"],
    );
}
