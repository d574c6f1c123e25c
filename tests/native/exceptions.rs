//! What the page says of meetings that are not as the rule says, and of series that are not held.

use tag_page::content;
use tag_page::page::{Dated, Page};
use tag_page::schedule::Instant;
use tag_page::words::{Card, card, newly_cancelled, rows};
use tag_page::zone::English;

use crate::support::{self, Changing, dated, utc};

/// The examples of the content file, for 1st and 3rd Wednesdays at 16:00 UTC.
const EXCEPTIONS: &str = "
  exceptions:
  - { date: 2026-12-02, cancelled: KubeCon }
  - { date: 2027-01-06, moved: 2027-01-13, reason: New Year }
  - { date: 2027-01-20, moved: 2027-01-20 17:30 }
  - { extra: 2027-01-27 16:00, reason: Charter vote }";

fn page(meeting: &str) -> Page {
    let text = format!(
        "title: TAG
links: ['Slack channel: [#tag-security](https://cloud-native.slack.com/)']
meetings:
- name: Meeting
  when: 1st and 3rd Wednesday of each month at 16:00 UTC
  duration: 60 minutes
  agenda: '[Notes](https://example.org/)'{meeting}"
    );
    content::read("tag.yaml", "tag", &text).unwrap_or_else(|report| panic!("{report}"))
}

fn reader() -> English<Changing> {
    Changing::KOLKATA.reader()
}

/// The card's lines: notes, first line, hint, date and start.
fn said(page: &Page, now: Instant) -> String {
    let Card {
        notes, line, shown, ..
    } = card(&dated(page)[0], page.ask.as_deref(), now, &reader());
    let when = shown.map(|it| format!("{}{}, {}", it.before, it.date, it.start).into());
    let lines = notes
        .iter()
        .cloned()
        .chain([line.text])
        .chain(line.hint)
        .chain(when);
    lines.collect::<Vec<_>>().join(" | ")
}

#[test]
fn the_card_says_what_is_not_as_usual() {
    let page = page(EXCEPTIONS);
    for (now, text) in [
        (
            "2026-11-24 12:00",
            "Cancelled: Wednesday 2 December, 21:30. KubeCon. | Not this week · in 22 days | Wednesday 16 December, 21:30",
        ),
        // Until it would have ended.
        (
            "2026-12-02 16:59",
            "Cancelled: Wednesday 2 December, 21:30. KubeCon. | Not this week · in 14 days | Wednesday 16 December, 21:30",
        ),
        (
            "2026-12-02 17:00",
            "Not this week · in 14 days | Wednesday 16 December, 21:30",
        ),
        (
            "2026-12-20 12:00",
            "Moved: Wednesday 13 January, 21:30, instead of 6 January. New Year. | Not this week · in 24 days | Wednesday 13 January, 21:30",
        ),
        // The week of the old date: the usual one does not take place.
        (
            "2027-01-05 12:00",
            "Moved: Wednesday 13 January, 21:30, instead of 6 January. New Year. | Not this week · moved to 13 January | Wednesday 13 January, 21:30",
        ),
        (
            "2027-01-12 12:00",
            "Moved: Wednesday 13 January, 21:30, instead of 6 January. New Year. | Tomorrow · in 28 hours | Wednesday 13 January, 21:30",
        ),
        (
            "2027-01-13 16:30",
            "Moved: Wednesday 13 January, 21:30, instead of 6 January. New Year. | Happening now · until 22:30 | Wednesday 13 January, 21:30",
        ),
        // On the same day only the hour is said.
        (
            "2027-01-19 12:00",
            "Moved: Wednesday 20 January, 23:00, instead of 21:30. | Tomorrow · in 29 hours | Wednesday 20 January, 23:00",
        ),
        (
            "2027-01-24 12:00",
            "Extra meeting · in 3 days | Wednesday 27 January, 21:30",
        ),
        (
            "2027-01-27 12:00",
            "Extra meeting · in 4 hours | Wednesday 27 January, 21:30",
        ),
        (
            "2027-01-28 12:00",
            "Next week · in 6 days | Wednesday 3 February, 21:30",
        ),
    ] {
        assert_eq!(said(&page, utc(now)), text, "at {now}");
    }
}

#[test]
fn rows_that_are_not_held_come_on_top() {
    let page = page(EXCEPTIONS);
    let rows = rows(&dated(&page), utc("2026-11-24 12:00"), &reader(), 6);
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            let label = row
                .label
                .map(|label| format!("{label}  "))
                .unwrap_or_default();
            format!(
                "{label}{} · {} | {} | {}",
                row.date,
                row.clock,
                support::beside(row),
                row.long
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "Cancelled  Wed 2 December · 21:30 | KubeCon | Cancelled. Wednesday 2 December, 21:30. KubeCon.",
            "Wed 16 December · 21:30 | 16:00 UTC | Wednesday 16 December, 21:30",
            "Moved  Wed 6 January · 21:30 | to 13 January | Moved. Wednesday 6 January, 21:30, to 13 January.",
            "Wed 13 January · 21:30 | moved from 6 January | Wednesday 13 January, 21:30, moved from 6 January.",
            "Moved  Wed 20 January · 21:30 | to 23:00 | Moved. Wednesday 20 January, 21:30, to 23:00.",
            "Wed 20 January · 23:00 | moved from 21:30 | Wednesday 20 January, 23:00, moved from 21:30.",
            "Extra  Wed 27 January · 21:30 | 16:00 UTC | Extra. Wednesday 27 January, 21:30",
            "Wed 3 February · 21:30 | 16:00 UTC | Wednesday 3 February, 21:30",
            "Wed 17 February · 21:30 | 16:00 UTC | Wednesday 17 February, 21:30",
        ]
    );
}

#[test]
fn a_series_that_is_not_held_says_so_and_whom_to_ask() {
    let now = utc("2026-11-24 12:00");
    for (meeting, text) in [
        (
            "\n  status: { paused: Summer break }",
            "Paused: Summer break | No dates until the group meets again. Ask in #tag-security.",
        ),
        ("\n  status: ended", "This meeting has ended."),
        (
            "\n  status: ended\n  exceptions: [{ extra: 2026-11-20 16:00 }]",
            "This meeting has ended.",
        ),
        (
            "\n  status: { ended: 2026-11-18 }",
            "This meeting has ended. The last one was on 18 November 2026.",
        ),
        (
            "\n  status: { ended: 2026-11-04 }",
            "This meeting has ended. The last one was on 4 November 2026.",
        ),
        // The last one was held, and where it was moved to.
        (
            "\n  status: { ended: 2026-11-18 }\n  exceptions: [{ date: 2026-11-18, cancelled: KubeCon }]",
            "This meeting has ended. The last one was on 4 November 2026.",
        ),
        (
            "\n  status: { ended: 2026-11-11 }\n  exceptions: [{ date: 2026-11-04, moved: 2026-11-11 }]",
            "This meeting has ended. The last one was on 11 November 2026.",
        ),
        (
            "\n  status: { ended: 2026-11-20 }\n  exceptions: [{ extra: 2026-11-20 16:00 }]",
            "This meeting has ended. The last one was on 20 November 2026.",
        ),
    ] {
        let page = page(meeting);
        assert_eq!(said(&page, now), text);
        assert_eq!(*rows(&dated(&page), now, &reader(), 6), []);
    }
}

#[test]
fn what_is_cancelled_is_said_where_nothing_follows() {
    let page = page(
        "
- name: Last
  when: every Wednesday at 16:00 UTC until 2026-12-09
  duration: 60 minutes
  exceptions: [{ date: 2026-12-02, cancelled: x }, { date: 2026-12-09, cancelled: KubeCon }]",
    );
    let now = utc("2026-11-27 12:00");
    let card = card(&dated(&page)[1], None, now, &reader());
    assert_eq!(
        card.notes.join(" | "),
        "Cancelled: Wednesday 2 December, 21:30. x. | Cancelled: Wednesday 9 December, 21:30. KubeCon."
    );
    assert_eq!(
        &*card.line.text,
        "This meeting has ended. The last one was on 25 November 2026."
    );
    assert_eq!(card.until, Some(utc("2026-12-02 17:00")));
}

#[test]
fn what_is_not_held_may_begin_when_something_else_does() {
    for (exceptions, kinds) in [
        // Shifting two on, a place in the place of another, and on the same day after all.
        (
            "{ date: 2026-12-02, moved: 2026-12-16 }, { date: 2026-12-16, moved: 2026-12-17 }",
            ["Moved", "Moved", "held", "held"],
        ),
        (
            "{ date: 2026-12-02, cancelled: KubeCon }, { extra: 2026-12-02 16:00 }",
            ["Cancelled", "Extra", "held", "held"],
        ),
        (
            "{ date: 2026-12-02, cancelled: KubeCon }, { date: 2026-12-16, moved: 2026-12-02 }",
            ["Cancelled", "held", "Moved", "held"],
        ),
    ] {
        let page = page(&format!("\n  exceptions: [{exceptions}]"));
        let rows = rows(&dated(&page), utc("2026-11-24 12:00"), &reader(), 6);
        let found: Vec<_> = rows.iter().map(|it| it.label.unwrap_or("held")).collect();
        assert_eq!(found[..4], kinds, "{exceptions}");
        // The list tells its rows apart by these.
        let keys: std::collections::BTreeSet<_> = rows
            .iter()
            .map(|it| (it.series, it.meeting.start, it.held))
            .collect();
        assert_eq!(keys.len(), rows.len(), "{exceptions}");
    }
}

#[test]
fn the_last_meeting_is_one_day_and_stays_so() {
    let page = page("\n  status: { ended: 2026-12-16 }");
    let starts = |now| {
        let rows = rows(&dated(&page), utc(now), &reader(), 6);
        rows.iter().map(|it| it.meeting.start).collect::<Vec<_>>()
    };
    let last = utc("2026-12-16 16:00");
    assert_eq!(starts("2026-11-24 12:00"), [utc("2026-12-02 16:00"), last]);
    assert_eq!(starts("2026-12-16 15:00"), [last]);
    for now in ["2026-12-16 18:00", "2027-03-01 12:00", "2030-01-01 00:00"] {
        assert_eq!(
            said(&page, utc(now)),
            "This meeting has ended. The last one was on 16 December 2026."
        );
    }
}

#[test]
fn several_series_are_one_list_nearest_first() {
    let page = page(
        "
- name: APAC
  when: every Thursday at 09:00 Asia/Tokyo
  duration: 30 minutes
  exceptions: [{ date: 2026-12-03, cancelled: KubeCon }]",
    );
    let rows = rows(&dated(&page), utc("2026-11-24 12:00"), &reader(), 4);
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            format!(
                "{} {} · {} | {}",
                row.name.as_deref().unwrap(),
                row.date,
                row.clock,
                support::beside(row)
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "APAC Thu 26 November · 05:30 | 09:00 in Tokyo",
            "Meeting Wed 2 December · 21:30 | 16:00 UTC",
            "APAC Thu 3 December · 05:30 | KubeCon",
            "APAC Thu 10 December · 05:30 | 09:00 in Tokyo",
            "Meeting Wed 16 December · 21:30 | 16:00 UTC",
        ]
    );
}

#[test]
fn the_series_in_the_reader_s_waking_hours_say_so() {
    let page = page(
        "
- { name: APAC, when: every Thursday at 09:00 Asia/Tokyo, duration: 30 minutes }
- { name: Resting, when: every Thursday at 05:00 UTC, duration: 30 minutes, status: { paused: x } }",
    );
    let series = dated(&page);
    let now = utc("2026-11-24 12:00");
    let said = |series: &[Dated], reader: &English<Changing>| -> Vec<_> {
        let said = support::said(series, now, reader);
        let daytime = |it| Some(said.daytime(it)?.to_string());
        (0..series.len()).map(daytime).collect()
    };
    let yes = |text: &str| Some(text.to_owned());
    // The first is at 17:00 and the second at 01:00 in Berlin.
    let berlin = Changing::BERLIN.reader();
    assert_eq!(said(&series, &berlin), [yes("Daytime for you"), None, None]);
    let elsewhere = English {
        own: false,
        ..berlin.clone()
    };
    assert_eq!(
        said(&series, &elsewhere),
        [yes("Daytime in Berlin"), None, None]
    );
    // In Los Angeles both are by day; and one alone has nothing to be told from.
    let los_angeles = Changing::LOS_ANGELES.reader();
    assert_eq!(said(&series, &los_angeles), [None, None, None]);
    assert_eq!(said(&series[..1], &berlin), [None]);
}

#[test]
fn a_change_of_clocks_is_said_in_the_card_or_in_its_row() {
    let page = page("");
    let series = dated(&page);
    let berlin = Changing::BERLIN.reader();
    let notice = "From 4 November at 17:00 for you, not 18:00. Your clocks go back on 25 October; the meeting \
                  stays at 16:00 UTC.";
    for (now, in_card, in_row) in [
        ("2026-09-20 12:00", None, Some(notice)),
        ("2026-10-22 12:00", Some(notice), None),
    ] {
        let card = card(&series[0], None, utc(now), &berlin);
        let notice = card.shown.as_ref().and_then(|it| it.notice.as_deref());
        assert_eq!(notice, in_card, "in the card at {now}");
        let rows = rows(&series, utc(now), &berlin, 6);
        let found = rows.iter().find_map(|row| row.notice.as_deref());
        assert_eq!(found, in_row, "in a row at {now}");
    }
}

#[test]
fn what_is_cancelled_while_the_page_is_open_is_said() {
    let now = utc("2026-12-02 16:30");
    let before = dated(&page(""));
    for (exceptions, text) in [
        // It is under way.
        (
            "{ date: 2026-12-02, cancelled: KubeCon }",
            Some("Wednesday 2 December is cancelled."),
        ),
        (
            "{ date: 2026-12-16, cancelled: x }, { date: 2027-01-06, cancelled: y }",
            Some("Wednesday 16 December is cancelled. Wednesday 6 January is cancelled."),
        ),
        ("{ date: 2026-11-18, cancelled: KubeCon }", None),
        ("{ date: 2026-12-16, moved: 2026-12-17 }", None),
    ] {
        let after = dated(&page(&format!("\n  exceptions: [{exceptions}]")));
        let said = |before, after| newly_cancelled(before, after, now, &reader());
        assert_eq!(said(&before, &after).as_deref(), text);
        assert_eq!(said(&after, &after), None);
    }
}
