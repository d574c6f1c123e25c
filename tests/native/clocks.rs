//! Clock changes, said before they hurt.

use chrono::{Days, NaiveDate, NaiveTime, TimeDelta};
use tag_page::content;
use tag_page::page::Dated;
use tag_page::schedule::Occurrence;
use tag_page::words::clocks::{self, Group, notice};
use tag_page::zone::{English, Zone, database};

use crate::support::{Changing, utc};

/// Meetings every `days` days from a date on, at a time of the group's.
struct Held {
    group: Changing,
    from: &'static str,
    time: &'static str,
    days: u64,
}

/// The meeting of TAG Security, as far as these tests need it: every second Wednesday.
const IN_UTC: Held = Held {
    group: Changing::UTC,
    from: "2026-01-07",
    time: "16:00",
    days: 14,
};

const EVERY_WEEK_IN_LOS_ANGELES: Held = Held {
    group: Changing::LOS_ANGELES,
    from: "2026-01-07",
    time: "10:00",
    days: 7,
};

impl Held {
    /// From five weeks before `now` to a year after it.
    fn around(&self, now: &str) -> Vec<Occurrence> {
        let now = utc(now);
        let time: NaiveTime = format!("{}:00", self.time).parse().unwrap();
        let first: NaiveDate = self.from.parse().unwrap();
        std::iter::successors(Some(first), |date| {
            date.checked_add_days(Days::new(self.days))
        })
        .map(|date| self.group.instant(date.and_time(time)))
        .skip_while(|start| *start < now - TimeDelta::weeks(5))
        .take_while(|start| *start < now + TimeDelta::weeks(52))
        .map(|start| Occurrence {
            start,
            end: start + TimeDelta::hours(1),
        })
        .collect()
    }

    fn notice(&self, now: &str, reader: &English<Changing>) -> Option<String> {
        let group = Group {
            zone: &self.group,
            city: self.group.city,
        };
        let notice = notice(&self.around(now), utc(now), group, reader)?;
        Some(format!(
            "[{}] {}",
            notice.meeting.start.format("%F"),
            notice.text
        ))
    }
}

fn says(held: &Held, reader: &English<Changing>, rows: &[(&str, Option<&str>)]) {
    for (now, text) in rows {
        assert_eq!(held.notice(now, reader).as_deref(), *text, "at {now}");
    }
}

#[test]
fn a_rule_in_utc_moves_with_the_reader_s_clocks() {
    let october = "[2026-10-28] From 28 October at 17:00 for you, not 18:00. Your clocks go back on \
                   25 October; the meeting stays at 16:00 UTC.";
    let march = "[2027-03-31] From 31 March at 18:00 for you, not 17:00. Your clocks go forward on \
                 28 March; the meeting stays at 16:00 UTC.";
    says(
        &IN_UTC,
        &Changing::BERLIN.reader(),
        &[
            ("2026-08-01 00:00", Some(october)),
            ("2026-10-14 16:30", Some(october)),
            ("2026-10-25 00:59", Some(october)),
            (
                "2026-10-25 01:00",
                Some(
                    "[2026-10-28] Now at 17:00 for you, not 18:00. Your clocks went back on 25 October; \
                     the meeting stays at 16:00 UTC.",
                ),
            ),
            // It has begun: from now on the next change matters.
            ("2026-10-28 16:00", Some(march)),
            ("2026-11-24 12:00", Some(march)),
        ],
    );
    says(
        &IN_UTC,
        &Changing::KOLKATA.reader(),
        &[("2026-10-20 00:00", None)],
    );
}

#[test]
fn a_rule_in_a_zone_moves_with_the_group_s_clocks() {
    let kolkata = Changing::KOLKATA.reader();
    says(
        &EVERY_WEEK_IN_LOS_ANGELES,
        &kolkata,
        &[
            (
                "2026-10-20 00:00",
                Some(
                    "[2026-11-04] From 4 November at 23:30 for you, not 22:30. Clocks in Los Angeles go back on 1 November.",
                ),
            ),
            (
                "2026-11-02 00:00",
                Some(
                    "[2026-11-04] Now at 23:30 for you, not 22:30. Clocks in Los Angeles went back on 1 November.",
                ),
            ),
        ],
    );
    says(
        &EVERY_WEEK_IN_LOS_ANGELES,
        &Changing::SYDNEY.reader(),
        &[(
            "2027-03-30 00:00",
            Some(
                "[2027-04-07] From 8 April at 03:00 for you, not 04:00. Your clocks go back on 4 April; \
                 those in Los Angeles do not.",
            ),
        )],
    );
}

#[test]
fn the_weeks_between_two_changes_are_said_once() {
    let berlin = Changing::BERLIN.reader();
    let october = "[2026-10-28] Only on 28 October at 18:00 for you, not 19:00. Your clocks and those in \
                   Los Angeles change on different days.";
    let march = "[2027-03-17] From 17 to 24 March at 18:00 for you, not 19:00. Your clocks and those in \
                 Los Angeles change on different days.";
    says(
        &EVERY_WEEK_IN_LOS_ANGELES,
        &berlin,
        &[
            ("2026-10-15 00:00", Some(october)),
            ("2026-10-27 00:00", Some(october)),
            // Under way, and after it: the way back is not said again.
            ("2026-10-28 17:30", Some(march)),
            ("2026-11-03 00:00", Some(march)),
            ("2027-03-16 00:00", Some(march)),
        ],
    );
}

#[test]
fn where_both_change_together_nothing_is_said() {
    let here = Held {
        group: Changing::BERLIN,
        ..EVERY_WEEK_IN_LOS_ANGELES
    };
    says(
        &here,
        &Changing::BERLIN.reader(),
        &[("2026-10-20 00:00", None)],
    );
}

#[test]
fn a_change_may_be_half_an_hour() {
    says(
        &IN_UTC,
        &Changing::LORD_HOWE.reader(),
        &[(
            "2026-09-20 00:00",
            Some(
                "[2026-10-14] From 15 October at 03:00 for you, not 02:30. Your clocks go forward on \
                 4 October; the meeting stays at 16:00 UTC.",
            ),
        )],
    );
}

#[test]
fn a_change_of_five_weeks_is_two_changes() {
    // Ramadan 2026 in Morocco: back on 15 February, forward on 22 March.
    says(
        &Held { days: 7, ..IN_UTC },
        &Changing::CASABLANCA.reader(),
        &[
            (
                "2026-02-05 00:00",
                Some(
                    "[2026-02-18] From 18 February at 16:00 for you, not 17:00. Your clocks go back on \
                     15 February; the meeting stays at 16:00 UTC.",
                ),
            ),
            (
                "2026-03-01 00:00",
                Some(
                    "[2026-03-25] From 25 March at 17:00 for you, not 16:00. Your clocks go forward on \
                     22 March; the meeting stays at 16:00 UTC.",
                ),
            ),
        ],
    );
}

#[test]
fn elsewhere_it_is_not_said_to_be_yours() {
    let berlin = English {
        own: false,
        ..Changing::BERLIN.reader()
    };
    says(
        &IN_UTC,
        &berlin,
        &[(
            "2026-10-20 00:00",
            Some(
                "[2026-10-28] From 28 October at 17:00 in Berlin, not 18:00. Clocks in Berlin go back on \
                 25 October; the meeting stays at 16:00 UTC.",
            ),
        )],
    );
}

/// A meeting of a content file.
fn meeting(when: &str) -> Dated {
    let text = format!("title: T\nmeetings: [{{ name: M, when: {when}, duration: 1 hour }}]");
    let page = content::read("t.yaml", "t", &text).unwrap_or_else(|report| panic!("{report}"));
    Dated::new(page.meetings[0].clone(), database::named).unwrap()
}

#[test]
fn a_return_is_known_however_rare_the_meetings_are() {
    // Casablanca's clocks went back in September 2026 for good, Berlin's go back on 25 October.
    // What moved away and is back within four weeks was said when it moved; what is back later is
    // said again. Between two meetings nothing may turn that around.
    let berlin = Changing::BERLIN.reader();
    for when in [
        "every 2 weeks on Tuesday at 17:00 Africa/Casablanca from 2026-01-06",
        "every 3 weeks on Tuesday at 17:00 Africa/Casablanca from 2026-01-13",
    ] {
        let meeting = meeting(when);
        let last = meeting.last_regular(utc("2026-10-19 12:00")).unwrap();
        let said = |now| clocks::of(&meeting, now, &berlin).map(|it| it.meeting);
        let first = said(last.start + TimeDelta::hours(2));
        let next = meeting.regular(last.end).next().unwrap();
        let mut now = last.start + TimeDelta::hours(2);
        while now < next.start {
            assert_eq!(said(now), first, "{when} at {now}");
            now += TimeDelta::days(1);
        }
    }
}

#[test]
fn a_time_that_clocks_skip_is_the_group_s_own_matter() {
    let new_york = English {
        zone: database::named("America/New_York").unwrap(),
        city: "New York".into(),
        own: true,
    };
    let meeting = meeting("every Sunday at 02:30 America/New_York");
    let notice = clocks::of(&meeting, utc("2027-03-10 12:00"), &new_york).unwrap();
    assert_eq!(
        notice.text,
        "Only on 14 March at 03:30 for you, not 02:30. Clocks in New York skip 02:30 on that day."
    );
}

#[test]
fn both_may_change_on_one_day_and_not_by_as_much() {
    let sydney = English {
        zone: database::named("Australia/Sydney").unwrap(),
        city: "Sydney".into(),
        own: true,
    };
    let meeting = meeting("every Wednesday at 10:00 Australia/Lord_Howe");
    let notice = clocks::of(&meeting, utc("2026-03-25 12:00"), &sydney).unwrap();
    assert_eq!(
        notice.text,
        "From 8 April at 09:30 for you, not 10:00. Your clocks go back on 5 April by 60 minutes, \
         those in Lord Howe by 30."
    );
}
