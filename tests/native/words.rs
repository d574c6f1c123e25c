//! What the page says about a meeting as time goes by, for readers in different places.

use chrono::TimeDelta;
use tag_page::page::{Dated, Meeting, Status};
use tag_page::schedule::parse;
use tag_page::words::{Card, Moment, announce, card, listed, rows, rule_shift};
use tag_page::zone::{English, database};

use crate::support::{self, Changing, said, utc};

fn reader(city: &'static str, minutes: i64) -> English<Changing> {
    Changing::never(city, minutes).reader()
}

fn kolkata() -> English<Changing> {
    Changing::KOLKATA.reader()
}

fn meeting(sentence: &str) -> Dated {
    let meeting = Meeting {
        name: "Meeting".into(),
        rule: parse(sentence).unwrap(),
        sentence: sentence.into(),
        minutes: 60,
        join: None,
        agenda: None,
        recordings: None,
        calendars: None,
        converter: None,
        note: None,
        status: Status::Active,
        exceptions: [].into(),
        feed: None,
        since: None,
        updated: None,
    };
    Dated::new(meeting.into(), database::named).unwrap()
}

fn tag_security() -> Dated {
    meeting("1st and 3rd Wednesday of each month at 16:00 UTC")
}

/// The card as it is read, a line each.
fn lines(card: &Card) -> String {
    let mut lines = vec![card.line.text.to_string()];
    if let Some(it) = &card.shown {
        let next_day = if it.next_day { " (next day)" } else { "" };
        lines.push(format!(
            "{}{}, {}–{}{next_day}",
            it.before, it.date, it.start, it.end
        ));
        lines.push(it.second.to_string());
        if let Some(shift) = &it.shift {
            lines.push(format!("{} {}", shift.here, shift.there));
        }
        let rest = [&it.night, &it.notice];
        lines.extend(rest.into_iter().flatten().map(ToString::to_string));
    }
    lines.join(" | ")
}

#[test]
fn a_zone_that_is_not_known_has_no_dates() {
    let los_angeles = "1st Wednesday of each month at 10:00 America/Los_Angeles";
    let now = utc("2026-11-24 12:00");
    for (status, line) in [
        (
            Status::Active,
            "This browser does not know the time zone America/Los_Angeles.",
        ),
        (Status::Paused("Summer".into()), "Paused: Summer"),
        (Status::Ended, "This meeting has ended."),
    ] {
        let there = Meeting {
            status,
            ..(*meeting(los_angeles)).clone()
        };
        let series = [
            Dated::undated(there.into()),
            meeting("every Wednesday at 16:00 UTC"),
        ];
        let said = said(&series, now, &kolkata());
        assert_eq!(lines(&said.series[0].card), line);
        assert!(said.rows.iter().all(|row| row.series == 1));
        assert_eq!(said.rows.len(), 6);
    }
}

#[test]
fn the_card_answers_whether_it_is_on_this_week() {
    // The meeting of Wednesday 2 December, 21:30 in Kolkata. Weeks run from Monday.
    for (now, line) in [
        ("2026-11-22 12:00", "Not this week · in 10 days"),
        ("2026-11-22 18:29", "Not this week · in 10 days"),
        ("2026-11-22 18:30", "Next week · in 9 days"),
        ("2026-11-29 18:29", "Next week · in 3 days"),
        ("2026-11-29 18:30", "This week · in 2 days"),
        ("2026-11-30 18:30", "Tomorrow · in 45 hours"),
        ("2026-12-01 18:30", "Today · in 21 hours"),
        ("2026-12-02 14:00", "Today · in 2 hours"),
        ("2026-12-02 14:00:01", "Today · in 119 minutes"),
        ("2026-12-02 15:18", "Today · in 42 minutes"),
        ("2026-12-02 15:44:59", "Today · in 15 minutes"),
        ("2026-12-02 15:45", "Starts in 15 minutes"),
        ("2026-12-02 15:57", "Starts in 3 minutes"),
        ("2026-12-02 15:59", "Starts in 1 minute"),
        ("2026-12-02 15:59:01", "Starts in less than a minute"),
        ("2026-12-02 15:59:59", "Starts in less than a minute"),
        ("2026-12-02 16:00", "Happening now · until 22:30"),
        ("2026-12-02 16:59:59", "Happening now · until 22:30"),
        ("2026-12-02 17:00", "Ended at 22:30 · may run over"),
        ("2026-12-02 17:14:59", "Ended at 22:30 · may run over"),
        ("2026-12-02 17:15", "Not this week · in 14 days"),
    ] {
        let card = card(&tag_security(), None, utc(now), &kolkata());
        assert_eq!(&*card.line.text, line, "at {now}");
    }
}

#[test]
fn the_card_says_whose_time_it_is_and_when_the_day_is_another() {
    let at = utc("2026-11-24 12:00");
    for (reader, text) in [
        (
            kolkata(),
            "Next week · in 8 days | Wednesday 2 December, 21:30–22:30 | Your time (Kolkata) · 16:00 UTC",
        ),
        (
            English {
                own: false,
                ..reader("Tokyo", 540)
            },
            "Next week · in 9 days | Thursday 3 December, 01:00–02:00 | Tokyo time · 16:00 UTC \
             | Thursday in Tokyo. In UTC it is Wednesday 2 December, 16:00.",
        ),
        (
            reader("Apia", 780),
            "Next week · in 8 days | Thursday 3 December, 05:00–06:00 | Your time (Apia) · 16:00 UTC \
             | Thursday for you. In UTC it is Wednesday 2 December, 16:00.",
        ),
        // Many read that hour as the evening of the day.
        (
            reader("Shanghai", 480),
            "Next week · in 9 days | Thursday 3 December, 00:00–01:00 | Your time (Shanghai) · 16:00 UTC \
             | Thursday for you. In UTC it is Wednesday 2 December, 16:00. \
             | That is the night from Wednesday to Thursday.",
        ),
        (
            reader("Bangkok", 420),
            "Next week · in 8 days | Wednesday 2 December, 23:00–00:00 (next day) | Your time (Bangkok) · 16:00 UTC",
        ),
    ] {
        assert_eq!(lines(&card(&tag_security(), None, at, &reader)), text);
    }
    let ended = card(&tag_security(), None, utc("2026-12-02 17:05"), &kolkata());
    assert_eq!(
        lines(&ended),
        "Ended at 22:30 · may run over | Next: Wednesday 16 December, 21:30–22:30 | Your time (Kolkata) · 16:00 UTC"
    );
}

#[test]
fn a_rule_of_a_place_is_said_in_that_place_s_time() {
    let at = utc("2026-11-24 12:00");
    let pacific = meeting("1st and 3rd Wednesday of each month at 10:00 America/Los_Angeles");
    for (reader, text) in [
        (
            reader("Berlin", 60),
            "Next week · in 8 days | Wednesday 2 December, 19:00–20:00 | Your time (Berlin) · 10:00 in Los Angeles",
        ),
        (
            reader("Tokyo", 540),
            "Next week · in 9 days | Thursday 3 December, 03:00–04:00 | Your time (Tokyo) · 10:00 in Los Angeles \
             | Thursday for you. In Los Angeles it is Wednesday 2 December, 10:00.",
        ),
    ] {
        assert_eq!(lines(&card(&pacific, None, at, &reader)), text);
    }
    // The day is compared with that of the group, and not with that of UTC, which is 3 December.
    let evening = meeting("1st Wednesday of each month at 17:00 America/Los_Angeles");
    for (reader, beside, rule) in [
        (reader("Los Angeles", -480), "17:00 in Los Angeles", None),
        (
            reader("Berlin", 60),
            "Wed 2 December, 17:00 in Los Angeles",
            Some("For you: the day after, Thursday."),
        ),
    ] {
        let rows = rows(std::slice::from_ref(&evening), at, &reader, 1);
        assert_eq!(support::beside(&rows[0]), beside);
        assert_eq!(rows[0].group_date, 2);
        assert_eq!(rule_shift(&evening, at, &reader).as_deref(), rule);
    }
}

#[test]
fn a_rule_without_dates_left_says_so() {
    let over = meeting("every Wednesday at 16:00 UTC until 2026-11-30");
    let card = card(&over, None, utc("2026-12-01 00:00"), &kolkata());
    assert_eq!(
        lines(&card),
        "This meeting has ended. The last one was on 25 November 2026."
    );
    assert_eq!(card.until, None);
}

#[test]
fn the_page_wakes_when_a_text_changes_and_not_before() {
    let meeting = tag_security();
    for reader in [kolkata(), reader("Los Angeles", -480), reader("Apia", 780)] {
        let mut now = utc("2026-11-29 10:00:00");
        let end = utc("2026-12-04 00:00");
        while now < end {
            let shown = card(&meeting, None, now, &reader);
            let until = shown.line.until.into_iter().chain(shown.until).min();
            let until = until.expect("the rule goes on");
            assert!(until > now);
            let just_before = card(&meeting, None, until - TimeDelta::milliseconds(1), &reader);
            assert_eq!(
                lines(&just_before),
                lines(&shown),
                "changed between {now} and {until}"
            );
            let then = card(&meeting, None, until, &reader);
            assert!(
                lines(&then) != lines(&shown) || then.moment != shown.moment,
                "woken at {until} for nothing: {}",
                lines(&then)
            );
            now = until;
        }
    }
}

#[test]
fn the_page_wakes_when_clocks_change() {
    // Berlin's clocks go back on 25 October at 01:00 UTC, those in Los Angeles on 1 November at 09:00.
    let berlin = Changing::BERLIN.reader();
    for (meeting, now, until, before, after) in [
        (
            tag_security(),
            "2026-10-25 00:00",
            "2026-10-25 01:00",
            "From 4 November at 17:00 for you, not 18:00. Your clocks go back on 25 October; the meeting stays at \
             16:00 UTC.",
            "Now at 17:00 for you, not 18:00. Your clocks went back on 25 October; the meeting stays at 16:00 UTC.",
        ),
        (
            meeting("every Monday at 20:00 America/Los_Angeles"),
            "2026-11-01 08:30",
            "2026-11-01 09:00",
            "",
            "",
        ),
    ] {
        let series = [meeting];
        let notice = |now| {
            let said = said(&series, now, &berlin);
            let shown = said.series[0].card.shown.clone().unwrap();
            (shown.notice.unwrap_or_default(), said.until)
        };
        assert_eq!(notice(utc(now)), (before.into(), Some(utc(until))));
        assert_eq!(&*notice(utc(until)).0, after);
    }
}

#[test]
fn rows_name_the_day_in_utc_only_where_it_is_another() {
    let at = utc("2026-12-02 16:30");
    let text = |reader: &English<Changing>| {
        rows(&[tag_security()], at, reader, 2)
            .iter()
            .map(|row| {
                format!(
                    "{} · {} | {} | {}",
                    row.date,
                    row.clock,
                    support::beside(row),
                    row.long
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        text(&kolkata()),
        [
            "Wed 2 December · 21:30 | 16:00 UTC | Wednesday 2 December, 21:30",
            "Wed 16 December · 21:30 | 16:00 UTC | Wednesday 16 December, 21:30",
        ]
    );
    assert_eq!(
        text(&reader("Apia", 780))[0],
        "Thu 3 December · 05:00 | Wed 2 December, 16:00 UTC | Thursday 3 December, 05:00"
    );
}

#[test]
fn a_year_is_said_where_it_is_not_this_one_or_the_next() {
    for (from, short, long) in [
        ("2027-12-01", "Wed 1 December", "Wednesday 1 December"),
        (
            "2028-02-02",
            "Wed 2 February 2028",
            "Wednesday 2 February 2028",
        ),
    ] {
        let later = [meeting(&format!(
            "every Wednesday at 16:00 UTC from {from}"
        ))];
        let said = said(&later, utc("2026-12-25 17:05"), &kolkata());
        assert_eq!(&*said.rows[0].date, short);
        let shown = said.series[0].card.shown.as_ref().unwrap();
        assert_eq!(&*shown.date, long);
    }
}

#[test]
fn the_rule_says_its_day_for_the_reader() {
    let at = utc("2026-11-24 12:00");
    let late = meeting("2nd Tuesday of each month at 00:00 UTC");
    for (meeting, reader, text) in [
        (tag_security(), kolkata(), None),
        (
            tag_security(),
            reader("Apia", 780),
            Some("For you: the day after, Thursday."),
        ),
        (
            late,
            reader("Los Angeles", -480),
            Some("For you: the day before, Monday."),
        ),
        (
            meeting("every Monday and Wednesday at 16:00 UTC"),
            reader("Apia", 780),
            None,
        ),
    ] {
        assert_eq!(rule_shift(&meeting, at, &reader).as_deref(), text);
    }
}

#[test]
fn only_start_and_end_are_announced() {
    for (before, after, said) in [
        (
            "2026-12-02 15:44",
            "2026-12-02 15:45",
            Some("Meeting starts in 15 minutes."),
        ),
        ("2026-12-02 15:45", "2026-12-02 15:46", None),
        // A laptop that was shut says nothing that is true no more.
        (
            "2026-12-02 12:00",
            "2026-12-02 15:45:59",
            Some("Meeting starts in 15 minutes."),
        ),
        ("2026-12-02 12:00", "2026-12-02 15:46", None),
        ("2026-12-02 12:00", "2026-12-02 17:15", None),
        // A clock that was put back.
        ("2026-12-02 16:00", "2026-12-02 15:50", None),
        (
            "2026-12-02 15:59",
            "2026-12-02 16:00",
            Some("Meeting has started."),
        ),
        ("2026-12-02 16:30", "2026-12-02 16:31", None),
        (
            "2026-12-02 16:59",
            "2026-12-02 17:00",
            Some("Meeting has ended. Next: Wednesday 16 December, 21:30."),
        ),
        ("2026-12-02 17:14", "2026-12-02 17:15", None),
        ("2026-12-05 18:29", "2026-12-05 18:30", None),
    ] {
        let moment = |at| Moment::of(&tag_security(), utc(at));
        let text = announce(moment(before), moment(after), utc(after), &kolkata());
        assert_eq!(text.as_deref(), said, "from {before} to {after}");
    }
}

#[test]
fn a_baked_list_says_since_when_it_may_have_changed() {
    assert_eq!(
        listed(utc("2026-11-23 23:59"), &reader("UTC", 0)),
        "Times in UTC. Listed on 23 November 2026; the calendar feed has later changes."
    );
    // It is the 24th there already.
    assert_eq!(
        listed(utc("2026-11-23 23:59"), &reader("Berlin", 60)),
        "Times in Berlin time. Listed on 24 November 2026; the calendar feed has later changes."
    );
}
