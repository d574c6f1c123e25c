//! What the editor is told, so that calendars take a change of a series for news.

use std::collections::BTreeMap;

use tag_page::calendar;
use tag_page::page::{Dated, Page};
use tag_page::zone::database;

use super::rules::{DAYS, LIMITS, TIMES};
use super::{COPIES, between, check, meeting};

const HINT: &str = "For the editor: calendars have Meeting already, as it was: set `updated` of Meeting \
    to the day of this change, else those that follow the feed may keep it so.";

#[test]
fn what_calendars_have_already_needs_a_new_day_of_change() {
    check(
        &[
            (
                "every Wednesday at 16:00 UTC",
                "every Wednesday at 17:00 UTC",
                &[
                    "From 25 November 2026, Meeting starts at 17:00 UTC instead of 16:00, one hour later: all of the next 52 dates move.",
                    COPIES,
                    HINT,
                ],
            ),
            (
                "every Wednesday at 16:00 UTC | updated: 2026-11-01",
                "every Wednesday at 17:00 UTC | updated: 2026-11-01",
                &[
                    "From 25 November 2026, Meeting starts at 17:00 UTC instead of 16:00, one hour later: all of the next 52 dates move.",
                    COPIES,
                    HINT,
                ],
            ),
            (
                "every Wednesday at 16:00 UTC | updated: 2026-11-01",
                "every Wednesday at 17:00 UTC | updated: 2026-11-24",
                &[
                    "From 25 November 2026, Meeting starts at 17:00 UTC instead of 16:00, one hour later: all of the next 52 dates move.",
                    COPIES,
                ],
            ),
            // The zone alone.
            (
                "every Wednesday at 10:00 America/Los_Angeles",
                "every Wednesday at 10:00 America/Vancouver",
                &[
                    "From 25 November 2026, Meeting starts at 10:00 in Vancouver instead of 10:00 in Los Angeles: 18 of the next 52 dates move, one hour earlier until 10 March 2027 and from 10 November 2027; the others stay.",
                    COPIES,
                    HINT,
                ],
            ),
            // Dates are added, and nothing moves.
            (
                "every Wednesday at 16:00 UTC until 2026-12-16",
                "every Wednesday at 16:00 UTC until 2026-12-23",
                &[
                    "Meeting goes on until 23 December 2026 instead of 16 December 2026; 1 date is added.",
                    HINT,
                ],
            ),
            (
                "every Wednesday at 16:00 UTC",
                "every Wednesday at 16:00 UTC | join: { name: Zoom, url: 'https://z.example/' }",
                &[
                    "Meeting: there is a join link now, to https://z.example/.",
                    HINT,
                ],
            ),
        ],
        meeting,
    );
}

#[test]
fn what_is_new_to_calendars_or_matters_to_nobody_needs_none() {
    check(
        &[
            // Another ordinal is another event.
            (
                "1st Wednesday of each month at 16:00 UTC",
                "2nd Wednesday of each month at 16:00 UTC",
                &[
                    "From 9 December 2026, Meeting is held on the 2nd Wednesday of each month instead of on the 1st Wednesday of each month, at 16:00 UTC as before, one week later: all of the next 12 dates move.",
                    COPIES,
                ],
            ),
            (
                "every Wednesday at 16:00 UTC",
                "every Wednesday at 16:00 UTC | exceptions: [{ date: 2026-12-02, cancelled: KubeCon }]",
                &[
                    "Meeting: 1 date is cancelled: 2 December 2026 (KubeCon).",
                    COPIES,
                ],
            ),
            // None is there any more that could be old.
            (
                "every Wednesday at 16:00 UTC",
                "every Wednesday at 17:00 UTC | status: ended",
                &[
                    "Meeting has ended: none of the next 52 dates is held, the first of them 25 November 2026.",
                    COPIES,
                ],
            ),
            // It began earlier, as is found now.
            (
                "every Wednesday at 16:00 UTC from 2026-03-04",
                "every Wednesday at 16:00 UTC from 2026-02-04",
                &[
                    "Meeting now reads “every Wednesday at 16:00 UTC from 2026-02-04” instead of “every Wednesday at 16:00 UTC from 2026-03-04”: no date of the next 12 months changes by that, so nothing changes for anybody.",
                ],
            ),
        ],
        meeting,
    );
}

/// What a feed says of when each of its events is, with its revision, by what tells it from others.
fn events(page: &Page) -> BTreeMap<Vec<String>, (Vec<String>, u32)> {
    let series = page.meetings.iter();
    let series = series.map(|it| Dated::new(it.clone(), database::named).expect("a zone"));
    let feeds = calendar::feeds(page, &series.collect::<Vec<_>>());
    let event = |text: &str| {
        let text = text.replace("\r\n ", "");
        let lines = |names: &[&str]| -> Vec<String> {
            let lines = text.split("\r\n");
            let lines = lines.filter(|line| names.iter().any(|name| line.starts_with(name)));
            lines.map(str::to_owned).collect()
        };
        let sequence = &lines(&["SEQUENCE"])[0]["SEQUENCE:".len()..];
        let times = lines(&["DTSTART", "DTEND", "RRULE", "EXDATE"]);
        let revision = sequence.parse().expect("a number");
        (lines(&["UID", "RECURRENCE-ID"]), (times, revision))
    };
    feeds[0]
        .1
        .split("BEGIN:VEVENT")
        .skip(1)
        .map(event)
        .collect()
}

#[test]
fn it_is_asked_for_where_the_feed_says_another_time_in_no_later_revision() {
    let (mut asked, mut not) = (0, 0);
    for (old, new, _) in [TIMES, DAYS, LIMITS].concat() {
        let (old, new) = (meeting(old), meeting(new));
        let (before, after) = (events(&old), events(&new));
        let is_retold = after.iter().any(|(event, (times, revision))| {
            let known = before.get(event);
            known.is_some_and(|(were, was)| times != were && revision <= was)
        });
        let difference = between(&old, &new);
        let hint = difference.lines().iter().any(|it| it.to_string() == HINT);
        let rules = [&old, &new].map(|it| it.meetings[0].sentence.clone());
        assert_eq!(hint, is_retold, "{rules:?}");
        *(if hint { &mut asked } else { &mut not }) += 1;
    }
    assert!(asked > 5 && not > 5, "{asked}, {not}");
}
