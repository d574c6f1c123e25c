//! Single dates that are cancelled, moved or extra, in words.

use super::{COPIES, RULE, Row, between, check, lines, meeting, page};
use tag_page::page::Page;

/// What the editor is told of a meeting that had been changed before.
const AGAIN: &str = "For the editor: the meeting of 2 December 2026 had been moved or cancelled before: \
    set `updated` of Meeting to the day of this change, else calendars that follow the feed may take \
    it for old.";

/// A page with exceptions from 1st and 3rd Wednesdays at 16:00 UTC.
fn except(exceptions: &str) -> Page {
    meeting(&format!("{RULE} | exceptions: [{exceptions}]"))
}

/// What becomes of single dates.
const DATES: &[Row<'_>] = &[
    // Nothing says that the one has become the other.
    (
        "{ extra: 2027-01-27 16:00 }",
        "{ extra: 2027-03-10 16:00 }",
        &[
            "Meeting: 1 date is no longer held: 27 January 2027.",
            "Meeting: 1 extra date: 10 March 2027, 16:00 UTC.",
            COPIES,
        ],
    ),
    (
        "",
        "{ date: 2026-12-02, cancelled: KubeCon }, { date: 2027-01-06, moved: 2027-01-13 }, { extra: 2027-01-27 16:00 }",
        &[
            "Meeting: 1 date is cancelled: 2 December 2026 (KubeCon).",
            "Meeting: 1 date moves: 6 January 2027 to 13 January 2027.",
            "Meeting: 1 extra date: 27 January 2027, 16:00 UTC.",
            COPIES,
        ],
    ),
    (
        "{ date: 2026-12-02, cancelled: KubeCon }, { date: 2027-01-06, moved: 2027-01-13 }, { extra: 2027-01-27 16:00 }",
        "",
        &[
            "Meeting: 1 date moves back: 13 January 2027 to 6 January 2027.",
            "Meeting: 1 date is no longer held: 27 January 2027.",
            "Meeting: 1 date is held after all: 2 December 2026, 16:00 UTC.",
            COPIES,
            "For the editor: the meetings of 2 December 2026 and 6 January 2027 had been moved or cancelled before: set `updated` of Meeting to the day of this change, else calendars that follow the feed may take it for old.",
        ],
    ),
    (
        "{ date: 2026-12-02, moved: 2026-12-09 }",
        "{ date: 2026-12-02, cancelled: KubeCon }, { extra: 2026-12-09 16:00 }",
        &[AGAIN],
    ),
    (
        "",
        "{ date: 2026-12-02, cancelled: KubeCon }, { date: 2027-01-06, moved: 2027-01-13, reason: New Year }, { date: 2027-01-20, moved: 2027-01-20 17:30 }, { date: 2027-02-03, moved: 2027-02-04 17:30 }, { extra: 2027-01-27 16:00, reason: Charter vote }",
        &[
            "Meeting: 1 date is cancelled: 2 December 2026 (KubeCon).",
            "Meeting: 3 dates move: 6 January 2027 to 13 January 2027 (New Year), 20 January 2027 from 16:00 UTC to 17:30 UTC and 3 February 2027 to 4 February 2027, 17:30 UTC.",
            "Meeting: 1 extra date: 27 January 2027, 16:00 UTC (Charter vote).",
            COPIES,
        ],
    ),
    (
        "{ date: 2026-12-02, cancelled: KubeCon }",
        "{ date: 2026-12-02, moved: 2026-12-03 }",
        &[
            "Meeting: 1 date is held after all: 3 December 2026, 16:00 UTC.",
            AGAIN,
        ],
    ),
    (
        "{ date: 2026-12-02, moved: 2026-12-03 }",
        "{ date: 2026-12-02, cancelled: KubeCon }",
        &[
            "Meeting: 1 date is cancelled: 3 December 2026 (KubeCon).",
            COPIES,
            AGAIN,
        ],
    ),
    (
        "{ date: 2026-12-02, moved: 2026-12-03 }",
        "{ date: 2026-12-02, moved: 2026-12-04 }",
        &[
            "Meeting: 1 date moves: 3 December 2026 to 4 December 2026.",
            COPIES,
            AGAIN,
        ],
    ),
    (
        "{ date: 2026-12-02, cancelled: KubeCon }",
        "{ date: 2026-12-02, cancelled: KubeCon China }",
        &["Meeting: the reason for 2 December 2026 is now: KubeCon China."],
    ),
    (
        "{ date: 2026-12-02, moved: 2026-12-03, reason: KubeCon }",
        "{ date: 2026-12-02, moved: 2026-12-03 }",
        &["Meeting: no reason is given for 3 December 2026 any more."],
    ),
    (
        "{ extra: 2027-01-27 16:00 }",
        "{ extra: 2027-01-27 17:00 }",
        &[
            "Meeting: 1 date moves: 27 January 2027 from 16:00 UTC to 17:00 UTC.",
            COPIES,
        ],
    ),
    (
        "{ extra: 2027-01-27 16:00, reason: Vote }",
        "{ extra: 2027-01-28 16:00, reason: Vote }",
        &[
            "Meeting: 1 date moves: 27 January 2027 to 28 January 2027 (Vote).",
            COPIES,
        ],
    ),
    (
        "{ extra: 2027-01-27 16:00, reason: Vote }",
        "",
        &[
            "Meeting: 1 date is no longer held: 27 January 2027.",
            COPIES,
        ],
    ),
    (
        "",
        "{ date: 2029-12-05, cancelled: KubeCon }",
        &[
            "Meeting: 1 date is cancelled: 5 December 2029 (KubeCon).",
            COPIES,
        ],
    ),
    ("{ date: 2026-11-04, cancelled: KubeCon }", "", &[]),
    (
        "",
        "{ date: 2026-11-18, moved: 2026-11-26 }",
        &[
            "Meeting: 1 date moves: 18 November 2026 to 26 November 2026.",
            COPIES,
        ],
    ),
    (
        "",
        "{ date: 2026-12-02, moved: 2026-11-20 }",
        &[
            "Meeting: 1 date moves: 2 December 2026 to 20 November 2026.",
            COPIES,
        ],
    ),
    (
        "{ date: 2026-11-18, cancelled: KubeCon }",
        "{ date: 2026-11-18, moved: 2026-11-26 }",
        &[
            "Meeting: 1 date is held after all: 26 November 2026, 16:00 UTC.",
            "For the editor: the meeting of 18 November 2026 had been moved or cancelled before: set `updated` of Meeting to the day of this change, else calendars that follow the feed may take it for old.",
        ],
    ),
    (
        "{ date: 2026-12-02, cancelled: KubeCon }, { extra: 2026-12-09 16:00 }",
        "{ date: 2026-12-02, moved: 2026-12-09 }",
        &[AGAIN],
    ),
];

#[test]
fn single_dates_are_told_by_name() {
    check(DATES, except);
}

#[test]
fn of_many_dates_three_are_named() {
    let weekly = |exceptions: &str| {
        meeting(&format!(
            "every Wednesday at 16:00 UTC | exceptions: [{exceptions}]"
        ))
    };
    check(
        &[
            (
                "",
                "{ date: 2026-12-02, moved: 2026-12-09 }, { date: 2026-12-09, moved: 2026-12-11 }",
                &[
                    "Meeting: 1 date moves: 2 December 2026 to 11 December 2026.",
                    COPIES,
                ],
            ),
            (
                "",
                "{ date: 2026-12-02, cancelled: Holidays }, { date: 2026-12-09, cancelled: Holidays }, { date: 2026-12-23, cancelled: Holidays }, { date: 2026-12-30, cancelled: Holidays }, { date: 2027-01-06, cancelled: Holidays }",
                &[
                    "Meeting: 5 dates are cancelled: 2 December (Holidays), 9 December (Holidays), 23 December 2026 (Holidays) and 2 more.",
                    COPIES,
                ],
            ),
            (
                "",
                "{ date: 2026-12-02, moved: 2026-12-02 17:00 }, { date: 2026-12-09, moved: 2026-12-09 17:00 }, { date: 2026-12-23, moved: 2026-12-23 17:00 }, { date: 2026-12-30, moved: 2026-12-30 17:00 }, { date: 2027-01-06, moved: 2027-01-06 17:00 }",
                &[
                    "Meeting: 5 dates move: 2 December 2026 from 16:00 UTC to 17:00 UTC, 9 December 2026 from 16:00 UTC to 17:00 UTC, 23 December 2026 from 16:00 UTC to 17:00 UTC and 2 more.",
                    COPIES,
                ],
            ),
        ],
        weekly,
    );
}

#[test]
fn exceptions_follow_their_rule() {
    check(
        &[
            (
                "1st and 3rd Wednesday of each month at 16:00 UTC | exceptions: [{ date: 2026-12-02, cancelled: KubeCon }, { date: 2027-01-06, moved: 2027-01-13 }, { extra: 2027-01-27 16:00 }]",
                "1st and 3rd Wednesday of each month at 17:00 UTC | exceptions: [{ date: 2026-12-02, cancelled: KubeCon }, { date: 2027-01-06, moved: 2027-01-13 }, { extra: 2027-01-27 16:00 }]",
                &[
                    "From 16 December 2026, Meeting starts at 17:00 UTC instead of 16:00, one hour later: 23 of the next 24 dates move; the other stays.",
                    COPIES,
                    "For the editor: the meeting of 6 January 2027 had been moved or cancelled before: set `updated` of Meeting to the day of this change, else calendars that follow the feed may take it for old.",
                ],
            ),
            (
                "every Wednesday at 16:00 UTC | exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]",
                "every Thursday at 16:00 UTC | updated: 2026-11-24 | exceptions: [{ date: 2026-12-03, cancelled: KubeCon }]",
                &[
                    "From 26 November 2026, Meeting is held every Thursday instead of every Wednesday, at 16:00 UTC as before, one day later: all of the next 51 dates move.",
                    COPIES,
                ],
            ),
            (
                "every Wednesday at 10:00 America/Los_Angeles | exceptions: [{ extra: 2027-06-18 10:00 }]",
                "every Wednesday at 10:00 America/Vancouver | updated: 2026-11-24 | exceptions: [{ extra: 2027-06-18 10:00 }]",
                &[
                    "From 25 November 2026, Meeting starts at 10:00 in Vancouver instead of 10:00 in Los Angeles: 18 of the next 53 dates move, one hour earlier until 10 March 2027 and from 10 November 2027; the others stay.",
                    COPIES,
                ],
            ),
            (
                "1st and 3rd Wednesday of each month at 16:00 UTC | exceptions: [{ date: 2026-12-02, moved: 2026-12-03 }]",
                "1st and 3rd Wednesday of each month at 16:00 UTC | updated: 2026-11-24 | exceptions: [{ date: 2026-12-02, moved: 2026-12-04 }]",
                &[
                    "Meeting: 1 date moves: 3 December 2026 to 4 December 2026.",
                    COPIES,
                ],
            ),
            (
                "1st and 3rd Wednesday of each month at 16:00 UTC | updated: 2026-11-24",
                "1st and 3rd Wednesday of each month at 16:00 UTC | updated: 2026-11-20 | exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]",
                &[
                    "Meeting: 1 date is cancelled: 2 December 2026 (KubeCon).",
                    COPIES,
                    "For the editor: by its `updated` and `since`, Meeting is older than it was: calendars that follow the feed may take nothing of this for news. Set `updated` to the day of this change.",
                ],
            ),
            (
                "1st and 3rd Wednesday of each month at 16:00 UTC | exceptions: [{ date: 2026-12-02, moved: 2026-12-09 }]",
                "1st and 3rd Wednesday of each month at 10:00 America/Los_Angeles | exceptions: [{ date: 2026-12-02, moved: 2026-12-09 }]",
                &[
                    "From 9 December 2026, Meeting starts at 10:00 in Los Angeles instead of 16:00 UTC: all of the next 24 dates move, one hour later, but 2 hours later until 3 March 2027 and from 17 November 2027.",
                    COPIES,
                    AGAIN,
                ],
            ),
            (
                "1st and 3rd Wednesday of each month at 16:00 UTC | exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]",
                "1st and 3rd Wednesday of each month at 17:00 UTC | exceptions: [{ date: 2026-12-16, cancelled: KubeCon }]",
                &[
                    "From 6 January 2027, Meeting starts at 17:00 UTC instead of 16:00, one hour later: all of the next 22 dates move.",
                    "Meeting: 1 date is cancelled: 16 December 2026 (KubeCon).",
                    "Meeting: 1 date is held after all: 2 December 2026, 17:00 UTC.",
                    COPIES,
                    AGAIN,
                ],
            ),
            (
                "every Wednesday at 18:00 America/Los_Angeles",
                "every Wednesday at 18:00 America/Los_Angeles | exceptions: [{ date: 2026-12-02, moved: 2026-12-02 19:00 }, { date: 2026-12-09, cancelled: Rest }]",
                &[
                    "Meeting: 1 date is cancelled: 9 December 2026 (Rest).",
                    "Meeting: 1 date moves: 2 December 2026 from 18:00 in Los Angeles to 19:00 in Los Angeles.",
                    COPIES,
                ],
            ),
        ],
        meeting,
    );
}

#[test]
fn a_series_of_another_name_has_other_events() {
    let [old, new] = [("Meeting", "2026-12-03"), ("Call", "2026-12-04")].map(|(name, day)| {
        page(&format!(
            "meetings: [{{ name: {name}, when: {RULE}, duration: 1 h, exceptions: [{{ date: 2026-12-02, moved: {day} }}] }}]"
        ))
    });
    let said = [
        "Meeting is now called Call.",
        "Call: 1 date moves: 3 December 2026 to 4 December 2026.",
        COPIES,
    ];
    assert_eq!(lines(&between(&old, &new)), said);
}
