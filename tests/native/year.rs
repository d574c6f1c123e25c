//! The year at a glance: dots, and the sentence that says the same.

use tag_page::content;
use tag_page::page::Dated;
use tag_page::schedule::Kind;
use tag_page::words::year::{Dot, Year, year};
use tag_page::zone::Reader;

use crate::support::{dated, reader_in, utc};

/// What Python makes of it: rule, reader, day, sentence, runs.
const FIXTURE: &str = include_str!("../fixtures/year.txt");

const TAG_SECURITY: &str = "1st and 3rd Wednesday of each month at 16:00 UTC";

fn series(meetings: &[(&str, &str, &str)]) -> Vec<Dated> {
    let meetings = meetings.iter().map(|(name, when, more)| {
        format!("\n- {{ name: {name}, when: '{when}', duration: 60 minutes{more} }}")
    });
    let text = format!("title: Group\nmeetings:{}", meetings.collect::<String>());
    let page = content::read("group.yaml", "group", &text);
    dated(&page.unwrap_or_else(|report| panic!("{report}")))
}

fn one(when: &str, more: &str) -> Vec<Dated> {
    series(&[("Meeting", when, more)])
}

fn glance(series: &[Dated], now: &str, zone: &str, compared: &[&str]) -> Option<Year> {
    let others: Vec<_> = compared.iter().map(|zone| reader_in(zone)).collect();
    let others: Vec<&dyn Reader> = others.iter().map(|it| it as &dyn Reader).collect();
    year(series, utc(now), &reader_in(zone), &others)
}

fn texts(year: &Year) -> Vec<&str> {
    year.lines.iter().map(|line| line.text.as_str()).collect()
}

/// `17:00 2026-11-04 2027-03-17 10; …`: meetings that follow each other at the same time.
fn runs(dots: &[Dot]) -> String {
    let runs = dots.chunk_by(|one, next| one.minute() == next.minute());
    let runs = runs.map(|run| {
        let (first, last) = (run[0], run[run.len() - 1]);
        let (hours, minutes) = (first.minute() / 60, first.minute() % 60);
        let count = run.len();
        format!(
            "{hours:02}:{minutes:02} {} {} {count}",
            first.date, last.date
        )
    });
    runs.collect::<Vec<_>>().join("; ")
}

#[test]
fn it_shows_what_python_computes() {
    let rows = FIXTURE.lines().filter(|row| !row.starts_with('#'));
    let mut count = 0;
    for row in rows {
        let [rule, zone, day, text, times] = row.split(" | ").collect::<Vec<_>>()[..] else {
            panic!("{row}");
        };
        let year = glance(&one(rule, ""), &format!("{day} 12:00"), zone, &[]);
        let (said, shown) = match year {
            Some(year) => (year.lines[0].text.clone(), runs(&year.lines[0].dots)),
            None => ("nothing".to_owned(), "-".to_owned()),
        };
        assert_eq!((said.as_str(), shown.as_str()), (text, times), "{row}");
        count += 1;
    }
    assert_eq!(count, 192);
}

#[test]
fn exceptions_are_shown_where_they_are_held() {
    let more = "\n, exceptions: [
        { date: 2026-12-16, cancelled: KubeCon },
        { date: 2027-01-06, cancelled: New Year },
        { date: 2027-02-03, moved: 2027-02-10 },
        { date: 2027-03-03, moved: 2027-03-04 17:30 },
        { extra: 2027-01-27 16:00 }]";
    let year = glance(&one(TAG_SECURITY, more), "2026-11-24 12:00", "UTC", &[]).unwrap();
    let line = &year.lines[0];
    assert_eq!(
        line.text,
        "16:00 all year, also 17:30 on 4 March. Cancelled (hollow): 16 December, 6 January."
    );
    let dates = |cancelled| {
        let dots = line
            .dots
            .iter()
            .filter(move |dot| (dot.kind == Kind::Cancelled) == cancelled);
        dots.map(|dot| dot.date.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(dates(true), ["2026-12-16", "2027-01-06"]);
    assert_eq!(
        dates(false)[..8],
        [
            "2026-11-04",
            "2026-11-18",
            "2026-12-02",
            "2027-01-20",
            "2027-01-27",
            "2027-02-10",
            "2027-02-17",
            "2027-03-04",
        ]
    );
}

#[test]
fn what_is_moved_to_another_hour_is_no_step_of_clocks() {
    const MOVED: &str = "{ date: 2026-12-02, moved: 2026-12-02 19:00 }";
    for (rule, exceptions, text) in [
        ("", MOVED, "17:00 all year, also 19:00 on 2 December."),
        (
            " from 2026-12-02",
            MOVED,
            "17:00 from 9 December, also 19:00 on 2 December.",
        ),
        // Where nothing is usual, the only hour is said.
        (
            " from 2026-12-02 until 2026-12-02",
            MOVED,
            "19:00 on 2 December.",
        ),
        (
            "",
            "{ date: 2026-12-02, moved: 2026-12-02 19:00 }, { extra: 2026-12-03 18:00 }",
            "17:00 all year, also 19:00 on 2 December, also 18:00 on 3 December.",
        ),
        // At the usual hour it is one of them.
        (
            " from 2026-12-02",
            "{ date: 2026-12-02, moved: 2026-12-03 }",
            "17:00 from 3 December.",
        ),
        // In the midst of them.
        (
            "",
            "{ date: 2026-12-09, moved: 2026-12-09 19:00 }",
            "17:00 all year, also 19:00 on 9 December.",
        ),
    ] {
        let rule = format!("every Wednesday at 17:00 UTC{rule}");
        let series = one(&rule, &format!(", exceptions: [{exceptions}]"));
        let year = glance(&series, "2026-12-01 12:00", "UTC", &[]).unwrap();
        assert_eq!(texts(&year), [text], "{rule} {exceptions}");
    }
}

#[test]
fn of_cancelled_meetings_alone_no_time_is_said() {
    let rule = "every Friday at 12:00 UTC from 2027-03-05 until 2027-03-12";
    let more = ", exceptions: [{ date: 2027-03-05, cancelled: Gone },
        { date: 2027-03-12, cancelled: Gone }]";
    let year = glance(
        &one(rule, more),
        "2026-11-24 12:00",
        "UTC",
        &["Asia/Kolkata"],
    )
    .unwrap();
    assert_eq!(
        texts(&year),
        ["UTC: Cancelled (hollow): 5 March, 12 March."]
    );
}

#[test]
fn a_series_has_a_line_in_each_place() {
    let group = series(&[
        ("Americas", "every Tuesday at 10:00 America/Los_Angeles", ""),
        ("Paused", TAG_SECURITY, ", status: { paused: Summer }"),
        ("Ended", TAG_SECURITY, ", status: ended"),
        ("APAC", "every Tuesday at 22:00 UTC", ""),
    ]);
    let year = glance(&group, "2026-11-24 12:00", "Asia/Tokyo", &[]).unwrap();
    assert_eq!(
        texts(&year),
        [
            "Americas: 03:00 until 10 March, 02:00 from 17 March.",
            "APAC: 07:00 all year.",
        ]
    );
    let year = glance(
        &group,
        "2026-11-24 12:00",
        "Asia/Tokyo",
        &["UTC", "Asia/Kolkata"],
    )
    .unwrap();
    assert_eq!(
        texts(&year),
        [
            "Americas, Tokyo: 03:00 until 10 March, 02:00 from 17 March.",
            "APAC, Tokyo: 07:00 all year.",
            "Americas, UTC: 18:00 the day before until 10 March, 17:00 the day before from 17 March.",
            "APAC, UTC: 22:00 the day before all year.",
            "Americas, Kolkata: 23:30 the day before until 10 March, 22:30 the day before from 17 March.",
            "APAC, Kolkata: 03:30 all year.",
        ]
    );
    let own: Vec<bool> = year.lines.iter().map(|line| line.own).collect();
    assert_eq!(own, [true, true, false, false, false, false]);
    let columns =
        |line: usize| -> Vec<i32> { year.lines[line].dots.iter().map(|it| it.column).collect() };
    assert_eq!(columns(0), columns(2));
}

#[test]
fn another_place_may_be_a_day_ahead() {
    let year = glance(
        &one(TAG_SECURITY, ""),
        "2026-11-24 12:00",
        "Europe/Berlin",
        &["Australia/Sydney"],
    );
    assert_eq!(
        texts(&year.unwrap()),
        [
            "Berlin: 17:00 from November to March, 18:00 from April to October.",
            "Sydney: 03:00 the next day from October to March, \
             02:00 the next day from April to September.",
        ]
    );
}

#[test]
fn a_group_that_does_not_meet_has_no_year() {
    for more in [", status: { paused: Summer }", ", status: ended"] {
        let year = glance(
            &one(TAG_SECURITY, more),
            "2026-11-24 12:00",
            "UTC",
            &["Asia/Tokyo"],
        );
        assert!(year.is_none(), "{more}");
    }
}

#[test]
fn the_months_begin_with_the_reader_s_current_one() {
    // At the turn of the year: still December in Los Angeles, already January in Sydney.
    for (zone, name, months, today) in [
        (
            "America/Los_Angeles",
            "Local start times in 2026 and 2027",
            "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov",
            300,
        ),
        (
            "Australia/Sydney",
            "Local start times in 2027",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            0,
        ),
    ] {
        let year = glance(&one(TAG_SECURITY, ""), "2027-01-01 04:00", zone, &[]).unwrap();
        assert_eq!((&*year.name, year.today), (name, today));
        assert_eq!(year.labels[..12].join(" "), months);
    }
}

#[test]
fn a_month_is_as_wide_as_any_other() {
    // The first and the last days of months of 31, 28 and 30 days.
    let days = [
        ("2026-12-01", 310),
        ("2026-12-31", 610),
        ("2027-02-01", 930),
        ("2027-02-28", 1228),
        ("2027-04-01", 1550),
        ("2027-04-30", 1849),
        ("2027-10-31", 3710),
    ];
    let extra: Vec<_> = days
        .iter()
        .map(|(day, _)| format!("{{ extra: {day} 12:00 }}"))
        .collect();
    let more = format!(", exceptions: [{}]", extra.join(", "));
    let year = glance(
        &one("every Saturday at 09:00 UTC", &more),
        "2026-11-24 12:00",
        "UTC",
        &[],
    );
    let dots = year.unwrap().lines.remove(0).dots;
    let noon: Vec<_> = dots.iter().filter(|dot| dot.minute() == 720).collect();
    let shown: Vec<_> = noon
        .iter()
        .map(|dot| (dot.date.to_string(), dot.column))
        .collect();
    assert_eq!(shown, days.map(|(day, column)| (day.to_owned(), column)));
}

#[test]
fn hours_are_named_on_the_reader_s_clock_even_when_it_changes() {
    for (zone, now) in [
        ("Europe/Berlin", "2026-11-24 12:00"),
        ("Europe/Berlin", "2027-03-28 00:30"),
        ("Europe/Berlin", "2026-10-25 00:30"),
        // On these days midnight is skipped.
        ("Africa/Cairo", "2027-04-29 22:30"),
        ("Africa/Cairo", "2027-04-30 12:00"),
        ("America/Santiago", "2027-09-05 12:00"),
        ("Asia/Beirut", "2027-03-27 23:00"),
        ("Australia/Lord_Howe", "2026-10-03 16:00"),
    ] {
        let year = glance(&one(TAG_SECURITY, ""), now, zone, &[]).unwrap();
        let beside: Vec<_> = year.labels[12..].iter().map(|it| &**it).collect();
        let wanted = [
            "00:00", "07:00", "09:00", "17:00", "22:00", "night", "work", "evening",
        ];
        assert_eq!(beside, wanted, "{zone} {now}");
    }
}
