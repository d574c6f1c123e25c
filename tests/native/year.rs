//! The year at a glance: dots, and the sentence that says the same.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use tag_page::schedule::{Instant, Series, parse};
use tag_page::words::year::{BEFORE, Dot, Year, year};
use tag_page::zone::{Reader, Utc, Zone};

use crate::support::{Changing, utc};

/// Meetings every week or two, on weekdays counted from that of `from`.
struct Held {
    group: Changing,
    time: &'static str,
    from: &'static str,
    until: &'static str,
    weeks: u64,
    days: &'static [u64],
}

const IN_UTC: Held = Held {
    group: Changing::UTC,
    time: "16:00",
    from: "2026-01-07",
    until: "2027-12-31",
    weeks: 2,
    days: &[0],
};

const IN_LOS_ANGELES: Held = Held {
    group: Changing::LOS_ANGELES,
    time: "10:00",
    weeks: 1,
    ..IN_UTC
};

const TWICE_A_WEEK: Held = Held {
    weeks: 1,
    days: &[0, 5],
    ..IN_UTC
};

impl Held {
    fn starts(&self) -> Vec<Instant> {
        let [from, until] = [self.from, self.until].map(|date| date.parse::<NaiveDate>().unwrap());
        let time: NaiveTime = format!("{}:00", self.time).parse().unwrap();
        (0..200)
            .map(|week| from + Days::new(week * 7 * self.weeks))
            .take_while(|week| *week <= until)
            .flat_map(|week| self.days.iter().map(move |day| week + Days::new(*day)))
            .map(|date| self.group.instant(date.and_time(time)))
            .collect()
    }

    fn year(&self, now: &str, reader: &dyn Reader) -> Option<Year> {
        glance(&self.starts(), &[], now, reader, &[])
    }
}

fn glance(
    starts: &[Instant],
    cancelled: &[&str],
    now: &str,
    reader: &dyn Reader,
    compared: &[&dyn Reader],
) -> Option<Year> {
    let now = utc(now);
    let first = now - BEFORE;
    let meetings = starts
        .iter()
        .filter(|start| **start >= first)
        .map(|start| (*start, cancelled.iter().any(|it| utc(it) == *start)));
    year(meetings, now, reader, compared)
}

/// The starts of TAG Security's meetings.
fn tag_security() -> Vec<Instant> {
    let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
    let series = Series {
        rule: &rule,
        duration: TimeDelta::hours(1),
        zone: &Utc,
    };
    series.starts(utc("2026-01-01 00:00")).take(60).collect()
}

fn sentence(year: &Year) -> &str {
    &year.places[0].sentence
}

#[test]
fn a_rule_in_utc_moves_twice_a_year_or_never() {
    let berlin = "17:00 from November to March, 18:00 from April to October.";
    for (zone, now, text) in [
        (Changing::UTC, "2026-11-24 12:00", "16:00 all year."),
        (Changing::KOLKATA, "2026-11-24 12:00", "21:30 all year."),
        (Changing::BERLIN, "2026-11-24 12:00", berlin),
        // The year begins within a run: as it comes round, its last months belong to it.
        (Changing::BERLIN, "2027-01-01 00:00", berlin),
        (
            Changing::BERLIN,
            "2026-05-20 12:00",
            "18:00 from April to October, 17:00 from November to March.",
        ),
        // Half an hour.
        (
            Changing::LORD_HOWE,
            "2026-11-24 12:00",
            "03:00 from October to March, 02:30 from April to September.",
        ),
        // Two changes in one spring, for a month of fasting.
        (
            Changing::CASABLANCA,
            "2026-01-10 12:00",
            "17:00 until 4 February, 16:00 from 18 February to 18 March, \
             17:00 from 1 April to 16 September, 16:00 from 7 October.",
        ),
    ] {
        let year = glance(&tag_security(), &[], now, &zone.reader(), &[]).unwrap();
        assert_eq!(sentence(&year), text, "in {} at {now}", zone.city);
    }
}

/// Says the sentences of readers at one moment.
fn says(held: &Held, rows: &[(Changing, &str, &str)]) {
    for (zone, now, text) in rows {
        let year = held.year(now, &zone.reader()).expect("there are meetings");
        assert_eq!(sentence(&year), *text, "in {} at {now}", zone.city);
    }
}

#[test]
fn a_change_within_a_month_is_said_in_dates() {
    says(
        &IN_LOS_ANGELES,
        &[
            (
                Changing::KOLKATA,
                "2026-10-02 12:00",
                "22:30 until 28 October, 23:30 from 4 November to 10 March, 22:30 from 17 March.",
            ),
            // Weeks in which only one side has changed.
            (
                Changing::BERLIN,
                "2026-10-02 12:00",
                "19:00 until 21 October, 18:00 on 28 October, 19:00 from 4 November to 10 March, \
                 18:00 from 17 March to 24 March, 19:00 from 31 March.",
            ),
        ],
    );
}

#[test]
fn meetings_that_begin_or_end_within_the_year_are_said_in_dates() {
    let late = Held {
        from: "2027-03-03",
        ..IN_UTC
    };
    let early = Held {
        until: "2027-06-09",
        ..IN_UTC
    };
    let both = Held {
        from: "2027-03-03",
        ..early
    };
    let once = Held {
        from: "2027-06-09",
        ..early
    };
    for (held, text) in [
        (late, "16:00 from 3 March."),
        (early, "16:00 until 9 June."),
        (both, "16:00 from 3 March to 9 June."),
        (once, "16:00 on 9 June."),
    ] {
        says(&held, &[(Changing::UTC, "2026-11-24 12:00", text)]);
    }
}

#[test]
fn a_year_without_meetings_is_not_shown() {
    let over = Held {
        until: "2026-10-28",
        ..IN_UTC
    };
    let later = Held {
        from: "2027-11-03",
        ..IN_UTC
    };
    let at = "2026-11-24 12:00";
    for held in [over, later] {
        assert!(held.year(at, &Changing::UTC.reader()).is_none());
    }
}

#[test]
fn two_meetings_a_week_at_one_time_are_said_like_one() {
    says(
        &TWICE_A_WEEK,
        &[
            (Changing::UTC, "2026-11-24 12:00", "16:00 all year."),
            (
                Changing::BERLIN,
                "2026-11-24 12:00",
                "17:00 until 24 March, 18:00 from 29 March.",
            ),
        ],
    );
    let year = TWICE_A_WEEK.year("2026-11-24 12:00", &Changing::UTC.reader());
    assert_eq!(year.unwrap().places[0].dots.len(), 104);
}

#[test]
fn times_that_take_turns_are_said_by_month() {
    let mut starts = tag_security();
    let evening = Held {
        time: "21:30",
        ..IN_UTC
    };
    starts.extend(evening.starts());
    starts.sort();
    for (zone, text) in [
        (Changing::UTC, "16:00 and 21:30 all year."),
        (
            Changing::BERLIN,
            "17:00 and 22:30 from November to February, 17:00, 22:30 and 23:30 in March, \
             18:00 and 23:30 from April to October.",
        ),
    ] {
        let year = glance(&starts, &[], "2026-11-24 12:00", &zone.reader(), &[]).unwrap();
        assert_eq!(sentence(&year), text);
    }
}

#[test]
fn a_cancelled_meeting_is_shown_and_named() {
    let starts = tag_security();
    let cancelled = ["2026-12-16 16:00", "2027-01-06 16:00"];
    let at = "2026-11-24 12:00";
    let year = glance(&starts, &cancelled, at, &Changing::BERLIN.reader(), &[]).unwrap();
    let hollow: Vec<(u32, u32)> = year.places[0]
        .dots
        .iter()
        .filter(|dot| dot.cancelled)
        .map(|dot| (dot.day, dot.minute()))
        .collect();
    assert_eq!(hollow, [(45, 1020), (66, 1020)]);
    assert_eq!(
        year.cancelled.as_deref(),
        Some("Cancelled: 16 December and 6 January.")
    );
    assert_eq!(
        sentence(&year),
        "17:00 from November to March, 18:00 from April to October."
    );

    let only = [utc("2026-12-16 16:00")];
    let year = glance(&only, &cancelled, at, &Changing::BERLIN.reader(), &[]).unwrap();
    assert_eq!(sentence(&year), "");
    assert_eq!(year.cancelled.as_deref(), Some("Cancelled: 16 December."));
}

#[test]
fn the_months_begin_with_the_reader_s_current_one() {
    // At the turn of the year: still December in Los Angeles, already January in Sydney.
    let at = "2027-01-01 04:00";
    for (zone, name, first, days, today) in [
        (
            Changing::LOS_ANGELES,
            "Local start times in 2026 and 2027",
            "December",
            365,
            30,
        ),
        (
            Changing::SYDNEY,
            "Local start times in 2027",
            "January",
            365,
            0,
        ),
    ] {
        let year = IN_UTC.year(at, &zone.reader()).unwrap();
        assert_eq!((&*year.name, year.today), (name, today));
        assert_eq!((year.months[0].name, year.months[11].end), (first, days));
        assert_eq!(year.months.len(), 12);
    }
    let leap = Held {
        until: "2028-12-31",
        ..IN_UTC
    };
    let year = leap.year("2027-11-24 12:00", &Changing::UTC.reader());
    assert_eq!(year.unwrap().months[11].end, 366);
}

#[test]
fn every_meeting_of_the_months_has_a_dot_and_no_other() {
    for zone in [
        Changing::UTC,
        Changing::BERLIN,
        Changing::LOS_ANGELES,
        Changing::SYDNEY,
    ] {
        // On the first and the last day of a month, at its first and last hours.
        for now in ["2026-11-01 12:00", "2026-11-30 01:00", "2026-11-30 23:30"] {
            let year = TWICE_A_WEEK.year(now, &zone.reader()).unwrap();
            let today = zone.civil(utc(now)).date();
            let first = today - Days::new(year.today.into());
            let wanted: Vec<NaiveDateTime> = TWICE_A_WEEK
                .starts()
                .iter()
                .map(|start| zone.civil(*start))
                .filter(|civil| civil.date() >= first)
                .filter(|civil| civil.date() < first + Days::new(365))
                .collect();
            let shown: Vec<NaiveDateTime> = year.places[0]
                .dots
                .iter()
                .map(|dot| {
                    (first + Days::new(dot.day.into())).and_time(NaiveTime::MIN)
                        + TimeDelta::minutes(dot.clock.into())
                })
                .collect();
            assert_eq!(shown, wanted, "in {} at {now}", zone.city);
        }
    }
}

#[test]
fn another_place_is_compared_on_the_reader_s_days() {
    let (reader, other) = (Changing::BERLIN.reader(), Changing::SYDNEY.reader());
    let starts = tag_security();
    let year = glance(&starts, &[], "2026-11-24 12:00", &reader, &[&other]).unwrap();
    let [here, there] = &year.places[..] else {
        panic!("two places");
    };
    assert_eq!((&*here.city, &*there.city), ("Berlin", "Sydney"));
    assert_eq!(
        there.sentence,
        "03:00 the next day from October to March, 02:00 the next day from April to September."
    );
    let days = |dots: &[Dot]| dots.iter().map(|dot| dot.day).collect::<Vec<_>>();
    assert_eq!(days(&here.dots), days(&there.dots));

    let from_sydney = glance(&starts, &[], "2026-11-24 12:00", &other, &[&reader]).unwrap();
    assert!(
        from_sydney.places[1]
            .sentence
            .starts_with("17:00 the day before ")
    );
}

#[test]
fn hours_are_named_on_the_reader_s_clock_even_when_it_changes() {
    // The second day lacks 02:00, the third has it twice.
    for now in ["2026-11-24 12:00", "2027-03-28 00:30", "2026-10-25 00:30"] {
        let year = IN_UTC.year(now, &Changing::BERLIN.reader()).unwrap();
        let hours: Vec<(u32, &str)> = year.hours.iter().map(|(at, it)| (*at, &**it)).collect();
        assert_eq!(
            hours,
            [
                (0, "00:00"),
                (420, "07:00"),
                (720, "12:00"),
                (1020, "17:00"),
                (1320, "22:00")
            ],
            "at {now}"
        );
    }
}
