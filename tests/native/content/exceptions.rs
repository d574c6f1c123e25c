//! Meetings that are not as the rule says, and series that are not held.

use tag_page::page::{Meeting, Status};
use tag_page::schedule::Change;

use super::{page, refuses};

/// A file with one meeting, every second one of these lines its own: 1st and 3rd Wednesdays.
fn file(exceptions: &str) -> String {
    format!(
        "title: TAG
meetings:
- name: Meeting
  when: 1st and 3rd Wednesday of each month at 16:00 UTC
  duration: 60 minutes
{exceptions}"
    )
}

fn meeting(exceptions: &str) -> std::rc::Rc<Meeting> {
    page(&file(exceptions)).meetings[0].clone()
}

#[test]
fn cancelled_moved_and_extra() {
    let meeting = meeting(
        "  exceptions:
  - { date: 2026-12-02, cancelled: KubeCon }
  - { date: 2027-01-06, moved: 2027-01-13, reason: New Year }
  - { date: 2027-01-20, moved: 2027-01-21 17:30 }
  - { extra: 2027-01-27 16:00, reason: Charter vote }",
    );
    let said: Vec<_> = meeting
        .exceptions
        .iter()
        .map(|it| {
            let what = match it.change {
                Change::Cancelled(date) => format!("{date} is cancelled"),
                Change::Moved { date, to } => format!("{date} is on {to}"),
                Change::Extra(at) => format!("extra on {at}"),
            };
            format!("{what}: {}", it.reason.as_deref().unwrap_or("-"))
        })
        .collect();
    assert_eq!(
        said,
        [
            "2026-12-02 is cancelled: KubeCon",
            // The hour stays.
            "2027-01-06 is on 2027-01-13 16:00:00: New Year",
            "2027-01-20 is on 2027-01-21 17:30:00: -",
            "extra on 2027-01-27 16:00:00: Charter vote",
        ]
    );
}

#[test]
fn a_meeting_may_take_the_place_of_one_that_is_not_held() {
    meeting(
        "  exceptions:
  - { date: 2026-12-02, cancelled: KubeCon }
  - { date: 2026-12-16, moved: 2026-12-02 }
  - { extra: 2026-12-16 16:30 }",
    );
}

#[test]
fn a_date_without_a_meeting_names_the_nearest() {
    refuses(
        &file("  exceptions: [{ date: 2026-12-03, cancelled: KubeCon }]"),
        &[
            "6:24 | 2026-12-03 | there is no meeting on Thursday 2026-12-03 | the nearest meeting is on Wednesday 2026-12-02",
        ],
    );
    refuses(
        &file("  exceptions: [{ date: 2026-12-09, moved: 2026-12-10 }]"),
        &[
            "6:24 | 2026-12-09 | there is no meeting on Wednesday 2026-12-09 | the nearest meeting is on Wednesday 2026-12-02",
        ],
    );
}

#[test]
fn no_meeting_may_come_to_lie_on_another() {
    refuses(
        &file(
            "  exceptions:
  - { date: 2026-12-02, moved: 2026-12-16 }
  - { extra: 2027-01-06 16:59 }
  - { extra: 2027-01-06 17:00 }
  - { date: 2027-01-20, moved: 2027-01-06 17:30 }",
        ),
        &[
            "7:32 | 2026-12-16 | there is a meeting already on Wednesday 2026-12-16 at 16:00 | choose another time, or cancel or move that one",
            "8:14 | 2027-01-06 16:59 | there is a meeting already on Wednesday 2027-01-06 at 16:00 | choose another time, or cancel or move that one",
            "9:14 | 2027-01-06 17:00 | there is a meeting already on Wednesday 2027-01-06 at 16:59 | choose another time, or cancel or move that one",
            "10:32 | 2027-01-06 17:30 | there is a meeting already on Wednesday 2027-01-06 at 16:59 | choose another time, or cancel or move that one",
        ],
    );
}

#[test]
fn what_is_moved_goes_elsewhere() {
    const TOLD: &str = "it is there already, on Wednesday 2026-12-02 | write another date, or another time with it; else delete the entry";
    for to in ["2026-12-02", "2026-12-02 16:00"] {
        refuses(
            &file(&format!(
                "  exceptions: [{{ date: 2026-12-02, moved: {to} }}]"
            )),
            &[&format!("6:43 | {to} | {TOLD}")],
        );
    }
    // A quarter of an hour is elsewhere.
    meeting("  exceptions: [{ date: 2026-12-02, moved: 2026-12-02 16:15 }]");
}

#[test]
fn one_date_is_changed_once() {
    refuses(
        &file(
            "  exceptions:
  - { date: 2026-12-02, cancelled: KubeCon }
  - { date: 2026-12-02, moved: 2026-12-03 }",
        ),
        &[
            "8:13 | 2026-12-02 | the meeting of Wednesday 2026-12-02 is changed twice | keep one of the two entries",
        ],
    );
}

#[test]
fn an_exception_says_one_thing_wholly() {
    for (entry, told) in [
        (
            "{ date: 2026-12-02 }",
            "this does not say what is different on that date | add `cancelled: KubeCon` with the reason, or `moved` with the new date",
        ),
        (
            "{ cancelled: KubeCon }",
            "this does not say which meeting is meant | add its date as `date`: year, month and day",
        ),
        (
            "{ date: 2026-12-02, cancelled: KubeCon, moved: 2026-12-03 }",
            "a meeting is either cancelled, or moved, or extra | keep one of the keys, and make a second entry of the other",
        ),
        (
            "{ date: 2026-12-02, extra: 2026-12-03 16:00 }",
            "an extra meeting is not on a date of the rule | delete `date`; `extra` says when it is",
        ),
        (
            "{}",
            "this says nothing | write { date: …, cancelled: … } with the day and the reason, or { date: …, moved: … }",
        ),
    ] {
        let text = file(&format!("  exceptions: [{entry}]"));
        refuses(&text, &[&format!("6:16 | {entry} | {told}")]);
    }
}

#[test]
fn a_reason_is_no_yes_or_no() {
    let cancelled =
        "`cancelled` gives no reason | write it in a word or two, as `cancelled: KubeCon`";
    let reason = "`reason` gives no reason | write it in a word or two, as `reason: KubeCon`";
    let paused = "`paused` gives no reason | write it in a word or two, as `paused: Summer break`";
    for (line, marked, told) in [
        ("[{ date: 2026-12-02, cancelled: true }]", "true", cancelled),
        ("[{ date: 2026-12-02, cancelled: Yes }]", "Yes", cancelled),
        ("[{ date: 2026-12-02, cancelled: '' }]", "''", cancelled),
        ("[{ extra: 2026-12-03 16:00, reason: no }]", "no", reason),
        (
            "[{ date: 2026-12-02, moved: 2026-12-03, reason: ' ' }]",
            "' '",
            reason,
        ),
        ("\n  status: { paused: true }", "true", paused),
        ("\n  status: { paused: '' }", "''", paused),
    ] {
        let text = file(&format!("  exceptions: {line}"));
        let (row, column) = match line.strip_prefix('\n') {
            Some(line) => (7, 1 + line.find(marked).unwrap()),
            None => (6, 15 + line.find(marked).unwrap()),
        };
        let told = format!("{row}:{column} | {marked} | {told}");
        let text = text.replace("exceptions: \n", "exceptions: []\n");
        refuses(&text, &[&told]);
    }
    // What is no text is not read, and so nothing is said of that date.
    refuses(
        &file("  exceptions: [{ date: 2026-12-02, cancelled: null }]"),
        &[
            "6:16 | { date: 2026-12-02, cancelled: null } | this does not say what is different on that date | add `cancelled: KubeCon` with the reason, or `moved` with the new date",
            "6:47 | null | `cancelled` must be text, found nothing | write it here; if the page can do without it, delete the line",
        ],
    );
}

#[test]
fn dates_and_times_are_written_in_full() {
    const DATE: &str = "write year, month and day, as in 1999-12-31";
    const TO: &str = "write a date, with the time if it changes, as in 1999-12-31 16:00";
    const EXTRA: &str = "write date and time, as in 1999-12-31 16:00";
    for (entry, marked, told) in [
        (
            "{ date: 2026-12-2, cancelled: X }",
            "2026-12-2",
            "is no date | write 2026-12-02".to_owned(),
        ),
        (
            "{ date: 2026-02-30, cancelled: X }",
            "2026-02-30",
            format!("is no date | {DATE}"),
        ),
        (
            "{ date: tomorrow, cancelled: X }",
            "tomorrow",
            format!("is no date | {DATE}"),
        ),
        (
            "{ date: +12026-1-2, cancelled: X }",
            "+12026-1-2",
            format!("is no date | {DATE}"),
        ),
        (
            "{ date: -1202-1-22, cancelled: X }",
            "-1202-1-22",
            format!("is no date | {DATE}"),
        ),
        (
            "{ date: 2026 - 1-2, cancelled: X }",
            "2026 - 1-2",
            "is no date | write 2026-01-02".to_owned(),
        ),
        (
            "{ date: 2 December 2026, cancelled: X }",
            "2 December 2026",
            "is no date | write 2026-12-02".to_owned(),
        ),
        (
            "{ date: Dec 2nd 2026, cancelled: X }",
            "Dec 2nd 2026",
            "is no date | write 2026-12-02".to_owned(),
        ),
        (
            "{ date: 2026–12–02, cancelled: X }",
            "2026–12–02",
            "is no date | write 2026-12-02".to_owned(),
        ),
        (
            "{ date: 12/2/2026, cancelled: X }",
            "12/2/2026",
            "is no date | write 2026-02-12 or 2026-12-02, whichever is meant".to_owned(),
        ),
        (
            "{ date: 2026-12-02, moved: 2026/12/09 17:00 }",
            "2026/12/09 17:00",
            "is no time on a date | write 2026-12-09 17:00".to_owned(),
        ),
        (
            "{ date: 2026-12-02, moved: 17:00 }",
            "17:00",
            format!("is no time on a date | {TO}"),
        ),
        (
            "{ date: 2026-12-02, moved: 2026-12-03 25:00 }",
            "2026-12-03 25:00",
            format!("is no time on a date | {TO}"),
        ),
        (
            "{ extra: 2027-01-27 }",
            "2027-01-27",
            format!("is no time on a date | {EXTRA}"),
        ),
        (
            "{ extra: 2027-01-27 4pm }",
            "2027-01-27 4pm",
            format!("is no time on a date | {EXTRA}"),
        ),
    ] {
        let text = file(&format!("  exceptions: [{entry}]"));
        let column = 16 + entry.find(marked).unwrap();
        refuses(
            &text,
            &[&format!("6:{column} | {marked} | `{marked}` {told}")],
        );
    }
}

#[test]
fn a_series_is_active_paused_or_ended() {
    const HELP: &str = "write `active`, `ended`, { ended: 2026-12-16 } with the day of the last meeting, or { paused: Summer break } with the reason";
    for (line, status) in [
        ("", Status::Active),
        ("  status: active", Status::Active),
        ("  status: ended", Status::Ended),
        (
            "  status: { paused: Summer break }",
            Status::Paused("Summer break".into()),
        ),
    ] {
        assert_eq!(meeting(line).status, status, "{line}");
    }
    refuses(
        &file("  status: paused"),
        &[&format!("6:11 | paused | a pause needs a reason | {HELP}")],
    );
    refuses(
        &file("  status: asleep"),
        &[&format!("6:11 | asleep | `asleep` is no status | {HELP}")],
    );
    refuses(
        &file("  status: {}"),
        &[&format!("6:11 | {{}} | this says no status | {HELP}")],
    );
}

#[test]
fn a_series_ends_on_the_day_of_a_meeting() {
    for (lines, sentence) in [
        ("  status: { ended: 2026-12-16 }", "2026-12-16"),
        // Moved there, or extra.
        (
            "  status: { ended: 2026-12-17 }
  exceptions: [{ date: 2026-12-16, moved: 2026-12-17 }]",
            "2026-12-17",
        ),
        (
            "  status: { ended: 2026-12-23 }
  exceptions: [{ extra: 2026-12-23 16:00 }]",
            "2026-12-23",
        ),
    ] {
        let meeting = meeting(lines);
        assert_eq!(meeting.status, Status::Active);
        assert_eq!(
            &*meeting.sentence,
            format!("1st and 3rd Wednesday of each month at 16:00 UTC until {sentence}")
        );
    }
    for (lines, told) in [
        (
            "  status: { ended: 2026-12-17 }",
            "6:20 | 2026-12-17 | there is no meeting on Thursday 2026-12-17 | the nearest meeting is on Wednesday 2026-12-16",
        ),
        (
            "  status: { ended: true }",
            "6:20 | true | `true` is no date | write year, month and day, as in 1999-12-31",
        ),
        (
            "  status: { ended: 2026-12-16 }
  exceptions: [{ extra: 2026-12-23 16:00 }]",
            "6:20 | 2026-12-16 | there is a meeting after it, on Wednesday 2026-12-23 | write the day of the last meeting",
        ),
        (
            "  status: { ended: 2026-12-16 }
  exceptions: [{ date: 2027-01-06, cancelled: KubeCon }]",
            "7:24 | 2027-01-06 | there is no meeting on Wednesday 2027-01-06 | the nearest meeting is on Wednesday 2026-12-16",
        ),
        (
            "  status: { ended: 2026-12-16, paused: Summer break }",
            "6:11 | { ended: 2026-12-16, paused: Summer break } | a series is either paused or ended | keep one of the keys",
        ),
    ] {
        refuses(&file(lines), &[told]);
    }
    // The sentence may have its own bounds.
    let bounded =
        |bounds| file("  status: { ended: 2026-12-16 }").replace(" UTC", &format!(" UTC {bounds}"));
    refuses(
        &bounded("from 2027-01"),
        &[
            "6:20 | 2026-12-16 | there is no meeting on Wednesday 2026-12-16 | the nearest meeting is on Wednesday 2027-01-06",
        ],
    );
    refuses(
        &bounded("until 2026-12-02"),
        &[
            "6:20 | 2026-12-16 | there is no meeting on Wednesday 2026-12-16 | the nearest meeting is on Wednesday 2026-12-02",
        ],
    );
    assert!(
        page(&bounded("until 2027-06")).meetings[0]
            .sentence
            .ends_with("until 2026-12-16")
    );
}

#[test]
fn a_group_may_have_several_series() {
    let page = page(
        "title: TAG
meetings:
- { name: Americas, when: every Wednesday at 16:00 UTC, duration: 60 minutes }
- { name: APAC, when: every Thursday at 02:00 UTC, duration: 30 minutes }",
    );
    let names: Vec<_> = page
        .meetings
        .iter()
        .map(|it| (&*it.name, it.minutes))
        .collect();
    assert_eq!(names, [("Americas", 60), ("APAC", 30)]);
}
