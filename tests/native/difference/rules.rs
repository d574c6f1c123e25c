//! Another rule, in words. How many dates there are, and which, is held to Python in
//! `tests/fixtures/difference.txt`, row by row.

use tag_page::difference::difference;

use super::{COPIES, Row, between, check_updated, lines, meeting, updated};
use crate::support::utc;

/// Another time, or another zone: how many dates move, and when.
pub(super) const TIMES: &[Row<'_>] = &[
    (
        "every Wednesday at 10:00 America/Los_Angeles",
        "every Wednesday at 09:30 America/Los_Angeles",
        &[
            "From 25 November 2026, Meeting starts at 09:30 in Los Angeles instead of 10:00, 30 minutes earlier: all of the next 52 dates move.",
            COPIES,
        ],
    ),
    (
        "1st and 3rd Wednesday of each month at 16:00 UTC",
        "1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
        &[
            "From 17 March 2027, Meeting starts at 08:00 in Los Angeles instead of 16:00 UTC: 16 of the next 24 dates move, one hour earlier from 17 March to 3 November 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 09:00 America/Los_Angeles",
        "every Wednesday at 17:00 UTC",
        &[
            "From 17 March 2027, Meeting starts at 17:00 UTC instead of 09:00 in Los Angeles: 34 of the next 52 dates move, one hour later from 17 March to 3 November 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 10:00 America/Los_Angeles",
        "every Wednesday at 10:00 America/Vancouver",
        &[
            "From 25 November 2026, Meeting starts at 10:00 in Vancouver instead of 10:00 in Los Angeles: 18 of the next 52 dates move, one hour earlier until 10 March 2027 and from 10 November 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 10:00 America/New_York",
        "every Wednesday at 15:00 Europe/London",
        &[
            "From 17 March 2027, Meeting starts at 15:00 in London instead of 10:00 in New York: 3 of the next 52 dates move, one hour later from 17 March to 24 March 2027 and on 3 November 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 10:00 America/New_York",
        "every Wednesday at 10:00 Europe/London",
        &[
            "From 25 November 2026, Meeting starts at 10:00 in London instead of 10:00 in New York: all of the next 53 dates move, 5 hours earlier, but 4 hours earlier from 17 March to 24 March 2027 and on 3 November 2027.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 10:00 Europe/Paris",
        "every Wednesday at 10:00 Africa/Casablanca",
        &[
            "From 25 November 2026, Meeting starts at 10:00 in Casablanca instead of 10:00 in Paris: all of the next 53 dates move, 2 hours later, but one hour later until 24 March 2027 and from 3 November 2027.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 06:00 UTC",
        "every Wednesday at 17:00 Australia/Lord_Howe",
        &[
            "From 7 April 2027, Meeting starts at 17:00 in Lord Howe instead of 06:00 UTC: 26 of the next 53 dates move, 30 minutes later from 7 April to 29 September 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Sunday at 02:30 America/Los_Angeles",
        "every Sunday at 03:30 America/Los_Angeles",
        &[
            "From 29 November 2026, Meeting starts at 03:30 in Los Angeles instead of 02:30: 51 of the next 52 dates move, one hour later until 7 March 2027 and from 21 March 2027; the other stays.",
            COPIES,
        ],
    ),
    (
        "every Sunday at 01:30 America/Los_Angeles",
        "every Sunday at 02:30 America/Los_Angeles",
        &[
            "From 29 November 2026, Meeting starts at 02:30 in Los Angeles instead of 01:30: all of the next 52 dates move, one hour later, but 2 hours later on 14 March 2027.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC from 2028-01-05",
        "every Wednesday at 17:00 UTC from 2028-01-05",
        &[
            "From 5 January 2028, Meeting starts at 17:00 UTC instead of 16:00, one hour later: all of the next 53 dates move.",
            COPIES,
        ],
    ),
];

/// Other days.
pub(super) const DAYS: &[Row<'_>] = &[
    // The one is over before the other begins.
    (
        "1st Wednesday of each month at 16:00 UTC from 2026-12 until 2026-12",
        "2nd Wednesday of each month at 16:00 UTC from 2026-12 until 2026-12",
        &[
            "From 9 December 2026, Meeting is held on the 2nd Wednesday of each month instead of on the 1st Wednesday of each month, at 16:00 UTC as before, one week later: the next date moves.",
            COPIES,
        ],
    ),
    // The same end, though the last date is another one.
    (
        "every Wednesday at 16:00 UTC until 2026-12-17",
        "every Thursday at 16:00 UTC until 2026-12-17",
        &[
            "From 26 November 2026, Meeting is held every Thursday instead of every Wednesday, at 16:00 UTC as before, one day later: all of the next 4 dates move.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 23:30 UTC",
        "every Thursday at 00:30 UTC",
        &[
            "From 26 November 2026, Meeting is held every Thursday at 00:30 UTC instead of every Wednesday at 23:30, one hour later: all of the next 52 dates move.",
            COPIES,
        ],
    ),
    (
        "every Thursday at 02:00 UTC",
        "every Wednesday at 18:00 America/Los_Angeles",
        &[
            "From 17 March 2027, Meeting is held every Wednesday at 18:00 in Los Angeles instead of every Thursday at 02:00 UTC: 34 of the next 52 dates move, one hour earlier from 17 March to 3 November 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 20:00 America/Los_Angeles",
        "every Thursday at 15:00 Australia/Sydney",
        &[
            "From 18 March 2027, Meeting is held every Thursday at 15:00 in Sydney instead of every Wednesday at 20:00 in Los Angeles: 34 of the next 52 dates move, 2 hours later from 8 April to 30 September 2027 and one hour later from 18 March to 1 April 2027 and from 7 October to 4 November 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "1st and 3rd Wednesday of each month at 16:00 UTC",
        "2nd and 4th Wednesday of each month at 16:00 UTC",
        &[
            "From 25 November 2026, Meeting is held on the 2nd and 4th Wednesday of each month instead of on the 1st and 3rd Wednesday of each month, at 16:00 UTC as before, one week later: all of the next 24 dates move; 1 date is added.",
            COPIES,
        ],
    ),
    (
        "2nd and 4th Wednesday of each month at 16:00 UTC",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
        &[
            "From 25 November 2026, Meeting is held on the 1st and 3rd Wednesday of each month instead of on the 2nd and 4th Wednesday of each month, at 16:00 UTC as before, one week earlier: 24 of the next 25 dates move; 1 is no longer held.",
            COPIES,
        ],
    ),
    (
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-11-04",
        &[
            "From 1 December 2026, Meeting is held in other weeks than before, one week later: all of the next 27 dates move.",
            COPIES,
        ],
    ),
    (
        "every 4 weeks on Tuesday at 06:00 UTC from 2026-12-01",
        "every 2 weeks on Tuesday at 06:00 UTC from 2026-12-01",
        &[
            "From 15 December 2026, Meeting is held every 2 weeks on Tuesday instead of every 4 weeks on Tuesday, at 06:00 UTC as before: 13 dates are added.",
        ],
    ),
    (
        "every 2 weeks on Tuesday at 06:00 UTC from 2026-12-01",
        "every 4 weeks on Tuesday at 06:00 UTC from 2026-12-01",
        &[
            "From 15 December 2026, Meeting is held every 4 weeks on Tuesday instead of every 2 weeks on Tuesday, at 06:00 UTC as before: 13 of the next 26 dates are no longer held; the others stay.",
            COPIES,
        ],
    ),
    (
        "odd ISO weeks on Wednesday at 12:00 UTC",
        "every 2 weeks on Wednesday at 12:00 UTC from 2026-12-02",
        &[
            "From 13 January 2027, Meeting is held every 2 weeks on Wednesday instead of in odd ISO weeks on Wednesday, at 12:00 UTC as before: 23 of the next 26 dates move, one week later from 13 January 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "odd ISO weeks on Wednesday at 12:00 UTC",
        "even ISO weeks on Wednesday at 12:00 UTC",
        &[
            "From 25 November 2026, Meeting is held in even ISO weeks on Wednesday instead of in odd ISO weeks on Wednesday, at 12:00 UTC as before, one week earlier: 26 of the next 27 dates move; 1 is no longer held.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every Thursday at 16:00 UTC",
        &[
            "From 26 November 2026, Meeting is held every Thursday instead of every Wednesday, at 16:00 UTC as before, one day later: all of the next 52 dates move.",
            COPIES,
        ],
    ),
    (
        "every Saturday at 10:00 America/Los_Angeles",
        "every Sunday at 10:00 America/Los_Angeles",
        &[
            "From 29 November 2026, Meeting is held every Sunday instead of every Saturday, at 10:00 in Los Angeles as before, one day later: all of the next 52 dates move.",
            COPIES,
        ],
    ),
    (
        "1st Wednesday of each month at 16:00 UTC",
        "last Friday of each month at 16:00 UTC",
        &[
            "From 27 November 2026, Meeting is held on the last Friday of each month instead of on the 1st Wednesday of each month, at 16:00 UTC as before: all of the next 12 dates move, between 5 days and 12 days earlier.",
            COPIES,
        ],
    ),
    (
        "1st and 3rd Wednesday of each month at 16:00 UTC",
        "every 2 weeks on Wednesday at 16:00 UTC from 2026-12-02",
        &[
            "From 30 December 2026, Meeting is held every 2 weeks on Wednesday instead of on the 1st and 3rd Wednesday of each month, at 16:00 UTC as before: 12 of the next 24 dates move, one week earlier from 30 December 2026 to 10 March 2027 and from 30 June to 8 September 2027; the others stay; 2 dates are added.",
            COPIES,
        ],
    ),
    (
        "3rd Thursday of each month at 10:00 America/Los_Angeles",
        "3rd Thursday of each month except December at 10:00 America/Los_Angeles",
        &[
            "From 17 December 2026, Meeting is held on the 3rd Thursday of each month except December instead of on the 3rd Thursday of each month, at 10:00 in Los Angeles as before: 1 of the next 12 dates is no longer held; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Tuesday and Wednesday at 16:00 UTC",
        "every Wednesday and Thursday at 16:00 UTC",
        &[
            "From 26 November 2026, Meeting is held every Wednesday and Thursday instead of every Tuesday and Wednesday, at 16:00 UTC as before: 53 of the next 105 dates move, each 2 days later; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "1st Wednesday of each month at 16:00 UTC",
        &[
            "From 25 November 2026, Meeting is held on the 1st Wednesday of each month instead of every Wednesday, at 16:00 UTC as before: 40 of the next 52 dates are no longer held; the others stay.",
            COPIES,
        ],
    ),
    (
        "3rd Tuesday of each month at 08:00 UTC",
        "3rd Tuesday of every 2nd month at 08:00 UTC from 2026-01",
        &[
            "From 15 December 2026, Meeting is held on the 3rd Tuesday of every 2nd month instead of on the 3rd Tuesday of each month, at 08:00 UTC as before: 6 of the next 12 dates are no longer held; the others stay.",
            COPIES,
        ],
    ),
    (
        "3rd Tuesday of every 2nd month at 08:00 UTC from 2026-01",
        "3rd Tuesday of every 2nd month at 08:00 UTC from 2026-02",
        &[
            "From 15 December 2026, Meeting is held in other months than before: all of the next 6 dates move, 5 weeks earlier, but 4 weeks earlier from 16 February to 20 April 2027 and from 19 October 2027.",
            COPIES,
        ],
    ),
    (
        "4th Wednesday of each month at 05:30 UTC",
        "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
        &[
            "From 29 September 2027, Meeting is held on the Wednesday after the 4th Tuesday of each month instead of on the 4th Wednesday of each month, at 05:30 UTC as before: 1 of the next 13 dates moves, one week later on 29 September 2027; the others stay.",
            COPIES,
        ],
    ),
    (
        "every Monday at 09:00 Europe/Berlin",
        "every Thursday at 09:00 Europe/Berlin",
        &[
            "From 26 November 2026, Meeting is held every Thursday instead of every Monday, at 09:00 in Berlin as before, 3 days later: all of the next 52 dates move; 1 date is added.",
            COPIES,
        ],
    ),
    (
        "every day at 09:00 UTC",
        "every Monday, Tuesday, Wednesday, Thursday and Friday at 09:00 UTC",
        &[
            "From 28 November 2026, Meeting is held every Monday, Tuesday, Wednesday, Thursday and Friday instead of every day, at 09:00 UTC as before: 104 of the next 365 dates are no longer held; the others stay.",
            COPIES,
        ],
    ),
];

/// Another beginning or end, with another rule or without.
pub(super) const LIMITS: &[Row<'_>] = &[
    (
        "every Wednesday at 16:00 UTC",
        "every 2 weeks on Thursday at 17:00 UTC from 2026-12-03",
        &[
            "From 3 December 2026, Meeting is held every 2 weeks on Thursday at 17:00 UTC instead of every Wednesday at 16:00, one day and one hour later: 26 of the next 51 dates move; 25 are no longer held.",
            "Meeting: 1 date is no longer held: 25 November 2026.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every Wednesday at 16:00 UTC until 2026-12-16",
        &[
            "Meeting ends: its last date is 16 December 2026; 48 dates after it are no longer held.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC until 2026-12-16",
        "every Wednesday at 16:00 UTC",
        &["Meeting goes on after 16 December 2026, without an end; 48 dates are added."],
    ),
    (
        "every Wednesday at 16:00 UTC until 2027-03-03",
        "every Wednesday at 16:00 UTC until 2026-12-16",
        &[
            "Meeting ends earlier: its last date is 16 December 2026 instead of 3 March 2027; 11 dates after it are no longer held.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC until 2026-12-16",
        "every Wednesday at 16:00 UTC until 2027-01-06",
        &["Meeting goes on until 6 January 2027 instead of 16 December 2026; 3 dates are added."],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every Wednesday at 16:00 UTC from 2026-12-09",
        &[
            "Meeting: 2 dates are no longer held: 25 November and 2 December 2026.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every Wednesday at 16:00 UTC from 2027-01-06",
        &[
            "Meeting: 6 dates are no longer held: 25 November, 2 December, 9 December 2026 and 3 more.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC from 2027-01-06",
        "every Wednesday at 16:00 UTC from 2026-12-23",
        &["Meeting: 2 dates are added: 23 December and 30 December 2026."],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every Wednesday at 17:00 UTC from 2026-12-09",
        &[
            "From 9 December 2026, Meeting starts at 17:00 UTC instead of 16:00, one hour later: all of the next 50 dates move.",
            "Meeting: 2 dates are no longer held: 25 November and 2 December 2026.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC until 2026-09-02",
        "every Thursday at 17:00 UTC",
        &[
            "Meeting goes on after 2 September 2026, without an end, every Thursday at 17:00 UTC; 52 dates are added.",
        ],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every Wednesday at 16:00 UTC until 2030-01-01",
        &["Meeting ends: its last date is 26 December 2029.", COPIES],
    ),
    (
        "every 2 weeks on Wednesday at 16:00 UTC from 2026-12-02",
        "every 2 weeks on Wednesday at 16:00 UTC from 2026-12-16",
        &[
            "Meeting: 1 date is no longer held: 2 December 2026.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every 2 weeks on Thursday at 17:00 UTC from 2027-01-07 until 2027-02-25",
        &[
            "From 7 January 2027, Meeting is held every 2 weeks on Thursday at 17:00 UTC instead of every Wednesday at 16:00, one day and one hour later: 4 of the next 7 dates move; 3 are no longer held.",
            "Meeting ends: its last date is 18 February 2027; 39 dates after it are no longer held.",
            "Meeting: 6 dates are no longer held: 25 November, 2 December, 9 December 2026 and 3 more.",
            COPIES,
        ],
    ),
    (
        "every Wednesday at 16:00 UTC until 2026-12-16",
        "every Wednesday at 17:00 UTC until 2027-01-06",
        &[
            "From 25 November 2026, Meeting starts at 17:00 UTC instead of 16:00, one hour later: all of the next 4 dates move.",
            "Meeting goes on until 6 January 2027 instead of 16 December 2026; 3 dates are added.",
            COPIES,
        ],
    ),
];

/// Other words for the same dates.
const SAME: &[Row<'_>] = &[
    (
        "every Wednesday at 10:00 Asia/Calcutta",
        "every Wednesday at 10:00 Asia/Kolkata",
        &[
            "Meeting now reads “every Wednesday at 10:00 Asia/Kolkata” instead of “every Wednesday at 10:00 Asia/Calcutta”: no date of the next 12 months changes by that, so nothing changes for anybody.",
        ],
    ),
    (
        "every Wednesday at 10:00 Europe/Kiev",
        "every Wednesday at 10:00 Europe/Kyiv",
        &[
            "Meeting now reads “every Wednesday at 10:00 Europe/Kyiv” instead of “every Wednesday at 10:00 Europe/Kiev”: no date of the next 12 months changes by that, so nothing changes for anybody.",
        ],
    ),
    (
        "every Wednesday at 10:00 Europe/Berlin",
        "every Wednesday at 10:00 Europe/Paris",
        &[
            "Meeting now reads “every Wednesday at 10:00 Europe/Paris” instead of “every Wednesday at 10:00 Europe/Berlin”: no date of the next 12 months changes by that, so nothing changes for anybody.",
        ],
    ),
    (
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
        "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-11-11",
        &[
            "Meeting now reads “every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-11-11” instead of “every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28”: no date of the next 12 months changes by that, so nothing changes for anybody.",
        ],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "1st, 2nd, 3rd, 4th and 5th Wednesday of each month at 16:00 UTC",
        &[
            "Meeting now reads “1st, 2nd, 3rd, 4th and 5th Wednesday of each month at 16:00 UTC” instead of “every Wednesday at 16:00 UTC”: no date of the next 12 months changes by that, so nothing changes for anybody.",
        ],
    ),
    (
        "first and third Wed of each month at 4 pm UTC",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
        &[],
    ),
    (
        "1st and 3rd Wednesday of each month at 16:00 Etc/UTC",
        "1st and 3rd Wednesday of each month at 16:00 UTC",
        &[],
    ),
    (
        "every Wednesday at 16:00 UTC",
        "every Wednesday at 16:00 Africa/Casablanca from 2020-01-01",
        &[
            "Meeting now reads “every Wednesday at 16:00 Africa/Casablanca from 2020-01-01” instead of “every Wednesday at 16:00 UTC”: no date of the next 12 months changes by that, so nothing changes for anybody.",
        ],
    ),
];

#[test]
fn another_time_is_told_by_the_dates_that_move() {
    check_updated(TIMES, meeting);
}

#[test]
fn other_days_are_told_by_what_becomes_of_the_dates() {
    check_updated(DAYS, meeting);
}

#[test]
fn beginnings_and_ends_are_told_by_their_days() {
    check_updated(LIMITS, meeting);
}

#[test]
fn what_gives_the_same_dates_changes_nothing() {
    check_updated(SAME, meeting);
    for (old, new, _) in SAME {
        let difference = between(&meeting(old), &meeting(new));
        assert!(!difference.is_noticed(), "from {old}\nto {new}");
    }
}

#[test]
fn the_seasons_are_told_from_the_moment_on() {
    let rows: [(&str, &str, &str, &[&str]); 4] = [
        (
            "2026-02-20 12:00",
            "1st and 3rd Wednesday of each month at 16:00 UTC",
            "1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
            &[
                "From 18 March 2026, Meeting starts at 08:00 in Los Angeles instead of 16:00 UTC: 15 of the next 24 dates move, one hour earlier from 18 March to 21 October 2026; the others stay.",
                COPIES,
            ],
        ),
        (
            "2026-06-20 12:00",
            "1st and 3rd Wednesday of each month at 16:00 UTC",
            "1st and 3rd Wednesday of each month at 08:00 America/Los_Angeles",
            &[
                "From 1 July 2026, Meeting starts at 08:00 in Los Angeles instead of 16:00 UTC: 15 of the next 24 dates move, one hour earlier until 21 October 2026 and from 17 March 2027; the others stay.",
                COPIES,
            ],
        ),
        (
            "2026-06-20 12:00",
            "every Wednesday at 10:00 America/Los_Angeles",
            "every Wednesday at 10:00 America/Vancouver",
            &[
                "From 4 November 2026, Meeting starts at 10:00 in Vancouver instead of 10:00 in Los Angeles: 19 of the next 52 dates move, one hour earlier from 4 November 2026 to 10 March 2027; the others stay.",
                COPIES,
            ],
        ),
        (
            "2027-01-10 12:00",
            "odd ISO weeks on Wednesday at 12:00 UTC",
            "every 2 weeks on Wednesday at 12:00 UTC from 2027-01-06",
            &[
                "Meeting now reads “every 2 weeks on Wednesday at 12:00 UTC from 2027-01-06” instead of “odd ISO weeks on Wednesday at 12:00 UTC”: no date of the next 12 months changes by that, so nothing changes for anybody.",
            ],
        ),
    ];
    for (at, old, new, said) in rows {
        let difference = difference(&meeting(old), &updated(meeting(new)), utc(at));
        assert_eq!(lines(&difference), *said, "at {at}, from {old}\nto {new}");
    }
}
