//! What was said is true for as long as it says, but for the first lines of the cards, which say for how long.

use std::cell::Cell;
use std::rc::Rc;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use tag_page::content;
use tag_page::page::Dated;
use tag_page::schedule::Instant;
use tag_page::words::{Card, Line, ROWS, Said, Topic};
use tag_page::zone::{English, Form, Reader, Zone};

use crate::support::{dated, reader_in, utc};

const MEETINGS: &str = "
- name: Meeting
  when: 1st and 3rd Wednesday of each month at 16:00 UTC
  duration: 60 minutes
  exceptions:
  - { date: 2026-12-02, cancelled: KubeCon }
  - { date: 2027-01-06, moved: 2027-01-13, reason: New Year }
  - { date: 2027-01-20, moved: 2027-01-20 17:30 }
  - { extra: 2027-01-27 16:00, reason: Charter vote }
- { name: APAC, when: every Thursday at 09:00 Asia/Tokyo, duration: 30 minutes }
- { name: West, when: every Sunday at 02:30 America/New_York, duration: 2 hours }
- { name: Daily, when: every Monday and Friday at 23:45 Europe/Berlin, duration: 30 minutes }
- { name: Course, when: every Tuesday at 17:00 Africa/Casablanca from 2026-11-03 until 2027-03-30, duration: 1 hour }
- { name: Late, when: last Friday of each month at 23:30 UTC, duration: 90 minutes }
- { name: Resting, when: every Thursday at 05:00 UTC, duration: 30 minutes, status: { paused: Summer } }";

const READERS: [&str; 5] = [
    "Europe/Berlin",
    "America/Los_Angeles",
    "Pacific/Apia",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
];

fn series() -> Vec<Dated> {
    let text = format!("title: TAG\nmeetings:{MEETINGS}");
    let page = content::read("t.yaml", "t", &text).unwrap_or_else(|report| panic!("{report}"));
    dated(&page)
}

/// Somebody in `zone`, and how often they were asked what time it is there.
struct Counting {
    english: English<Rc<dyn Zone>>,
    asked: Cell<usize>,
}

impl Counting {
    fn of(zone: &str) -> Self {
        Self {
            english: reader_in(zone),
            asked: Cell::new(0),
        }
    }
}

impl Reader for Counting {
    fn city(&self) -> &str {
        self.english.city()
    }

    fn own(&self) -> bool {
        self.english.own()
    }

    fn civil(&self, at: Instant) -> NaiveDateTime {
        self.asked.set(self.asked.get() + 1);
        self.english.civil(at)
    }

    fn write(&self, at: Instant, form: Form) -> Rc<str> {
        self.english.write(at, form)
    }

    fn day(&self, date: NaiveDate) -> Rc<str> {
        self.english.day(date)
    }
}

/// All that is read at `now`, while no more than first lines have changed since it was said.
fn read(topic: &Topic, said: &Said, now: Instant) -> impl PartialEq + std::fmt::Debug + use<> {
    let series = said.series.iter().enumerate().map(|(index, it)| {
        let Line { text, hint, .. } = topic.line(index, now, said);
        let Card {
            moment,
            notes,
            shown,
            ..
        } = it.card.clone();
        let daytime = said.daytime(index).cloned();
        (text, hint, moment, notes, shown, it.shift.clone(), daytime)
    });
    (series.collect::<Vec<_>>(), said.rows.clone())
}

/// When the first of it changes.
fn until(topic: &Topic, said: &Said, now: Instant) -> Instant {
    let lines = (0..topic.series.len()).filter_map(|it| topic.line(it, now, said).until);
    lines.chain(said.until).min().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_but_first_lines_changes_before_it_is_said_to(
        zone in prop::sample::select(&READERS[..]),
        start in 0..700_000_i64,
        steps in prop::collection::vec(
            prop_oneof![4 => 1..120_i64, 2 => 1..4_000_i64, 1 => 1..60_000_i64, 1 => -3_000..0_i64],
            1..40,
        ),
    ) {
        let (series, reader) = (series(), Counting::of(zone));
        let topic = Topic { series: &series, ask: Some("#tag"), rows: ROWS, reader: &reader };
        let mut now = utc("2026-10-01 00:00") + TimeDelta::minutes(start);
        let mut said = topic.said(now);
        for step in steps {
            now += TimeDelta::minutes(step) + TimeDelta::seconds(step % 60);
            let anew = topic.said(now);
            if now < said.at || said.until.is_some_and(|until| until <= now) {
                said = anew;
            } else {
                prop_assert_eq!(read(&topic, &said, now), read(&topic, &anew, now), "{} at {}", zone, now);
            }
        }
    }
}

#[test]
fn each_text_stays_until_it_is_said_to_change() {
    let series = series();
    for zone in READERS {
        let reader = Counting::of(zone);
        let topic = Topic {
            series: &series,
            ask: None,
            rows: ROWS,
            reader: &reader,
        };
        // The days on which clocks change in Europe, and in America.
        for (from, to) in [
            ("2026-10-24 20:00", "2026-10-26 00:00"),
            ("2026-10-31 20:00", "2026-11-02 00:00"),
        ] {
            let mut now = utc(from);
            while now < utc(to) {
                let said = topic.said(now);
                let until = until(&topic, &said, now);
                let last = until - TimeDelta::seconds(1);
                if last > now {
                    assert_eq!(
                        read(&topic, &topic.said(last), last),
                        read(&topic, &said, now),
                        "{zone} at {last}"
                    );
                }
                now = until;
            }
        }
    }
}

/// A meeting is near: its line changes every minute, and nothing else does, however much there is.
#[test]
fn a_minute_costs_the_same_beside_many_series() {
    let near = series().swap_remove(0);
    let asked = |others: usize| {
        let mut all = vec![near.clone()];
        let beside = series().into_iter().skip(1).take(5);
        all.extend(beside.cycle().take(others));
        let reader = Counting::of("Asia/Kolkata");
        let topic = Topic {
            series: &all,
            ask: None,
            rows: ROWS,
            reader: &reader,
        };
        let now = utc("2026-12-16 15:20");
        let said = topic.said(now);
        let next = until(&topic, &said, now);
        reader.asked.set(0);
        let lines: Vec<_> = (0..all.len())
            .map(|it| topic.line(it, next, &said))
            .collect();
        assert_ne!(lines[0], said.series[0].card.line);
        reader.asked.get()
    };
    assert_eq!(asked(0), asked(50));
}
