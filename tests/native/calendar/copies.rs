//! What is taken along once: a rule for a link, and a single meeting.

use tag_page::calendar;
use tag_page::content;

use super::Group;
use super::readers::Reader;
use crate::support::utc;

fn group(when: &str) -> Group {
    let text =
        format!("title: TAG\nmeetings: [{{ name: Meeting, when: {when}, duration: 1 hour }}]");
    let page = content::read("tag.yaml", "tag", &text).unwrap_or_else(|it| panic!("{it}"));
    Group::of(page)
}

#[test]
fn a_rule_is_one_rrule() {
    for (when, first, rrule) in [
        (
            "1st and 3rd Wednesday of each month at 16:00 UTC",
            "2026-12-02",
            "FREQ=MONTHLY;BYDAY=1WE,3WE",
        ),
        (
            "2nd and last Friday of each month except August and December at 16:00 Europe/Berlin until 2027-06",
            "2026-11-13",
            "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,9,10,11;BYDAY=2FR,-1FR;UNTIL=20270625T160000Z",
        ),
        (
            "5th Monday of every 2nd month at 19:00 UTC from 2026-03",
            "2026-03-30",
            "FREQ=MONTHLY;INTERVAL=2;BYDAY=5MO",
        ),
        (
            "every Monday and Thursday at 15:30 Europe/Warsaw",
            "2026-11-26",
            "FREQ=WEEKLY;BYDAY=MO,TH",
        ),
        (
            "every 2 weeks on Tuesday at 06:00 America/Los_Angeles from 2025-10-28",
            "2026-11-24",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO",
        ),
        (
            "odd ISO weeks on Wednesday at 12:00 UTC until 2026-12-20",
            "2026-12-02",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO;UNTIL=20261216T120000Z",
        ),
        (
            "Wednesday after the 4th Tuesday of each month at 05:30 UTC until 2030-12",
            "2026-11-25",
            "FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=23,24,25,26,27,28,29;UNTIL=20301225T053000Z",
        ),
    ] {
        let group = group(when);
        let first = first.parse().unwrap();
        assert_eq!(
            calendar::rrule(&group.series[0], first).as_deref(),
            Some(rrule),
            "{when}"
        );
    }
}

#[test]
fn a_rule_that_would_miss_a_meeting_is_none() {
    for (when, first) in [
        // The year has 53 weeks, and the week after its last is odd as well.
        ("odd ISO weeks on Wednesday at 12:00 UTC", "2026-12-02"),
        // The fourth Tuesday of February 2034 is its last day.
        (
            "Wednesday after the 4th Tuesday of each month at 05:30 UTC",
            "2026-11-25",
        ),
        (
            "Monday after the last Friday of each month at 05:30 UTC",
            "2026-08-03",
        ),
    ] {
        let group = group(when);
        let first = first.parse().unwrap();
        assert_eq!(calendar::rrule(&group.series[0], first), None, "{when}");
    }
}

#[test]
fn one_meeting_is_a_calendar() {
    let group = Group::load("tests/fixtures/tag-demo.yaml");
    let now = utc("2026-11-23 12:00");
    let entry = group.series[0].entries(now).next().unwrap();
    let text = calendar::once(&group.page, &group.series[0], "tag-demo-americas", &entry);
    insta::assert_snapshot!("one-meeting", text.replace("\r\n", "\n"));
    for reader in Reader::ALL {
        if let Some(read) = reader.read(std::slice::from_ref(&text), now, utc("2027-01-01 00:00")) {
            let starts: Vec<_> = read[0].occurrences.iter().map(|it| it.start).collect();
            assert_eq!(starts, [entry.meeting.start.timestamp()], "{reader:?}");
        }
    }
}
