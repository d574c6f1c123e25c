//! The ways into a reader's calendar. The forms of the addresses are those that the calendars document.

use tag_page::calendar::offer;
use tag_page::content;
use tag_page::page::Page;
use tag_page::words::{copies, keeping_up};
use url::Url;

use crate::support::{dated, utc};

fn page(meeting: &str) -> Page {
    let text = format!(
        "title: TAG
meetings: [{{ name: Meeting, duration: 1 hour, join: {{ name: Zoom, url: 'https://zoom.us/j/1' }}, {meeting} }}]"
    );
    let page = content::read("tag.yaml", "tag", &text).unwrap();
    offer(&page, &dated(&page), utc("2026-11-24 12:00")).0
}

#[test]
fn calendars_keep_up_by_addresses_they_know() {
    let offers = keeping_up("https://tag.example/a/tag.ics", "TAG & Co");
    let offers = offers.map(|it| (it.text, it.href));
    let expected = [
        ("Apple Calendar", "webcal://tag.example/a/tag.ics"),
        (
            "Google Calendar",
            "https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Ftag.example%2Fa%2Ftag.ics",
        ),
        (
            "Outlook.com",
            "https://outlook.live.com/calendar/0/addfromweb/?url=https%3A%2F%2Ftag.example%2Fa%2Ftag.ics&name=TAG%20%26%20Co",
        ),
        (
            "Outlook, work or school",
            "https://outlook.office.com/calendar/0/addfromweb/?url=https%3A%2F%2Ftag.example%2Fa%2Ftag.ics&name=TAG%20%26%20Co",
        ),
    ];
    assert_eq!(
        offers,
        expected.map(|(text, href)| (text.into(), href.into()))
    );
    for (_, href) in &offers {
        assert!(Url::parse(href).is_ok(), "{href}");
    }
}

#[test]
fn google_copies_the_recurrence() {
    for (meeting, dates, recur, zone) in [
        (
            "when: 1st and 3rd Wednesday of each month at 16:00 UTC",
            "20261202T160000Z/20261202T170000Z",
            "RRULE:FREQ=MONTHLY;BYDAY=1WE,3WE",
            None,
        ),
        (
            "when: every Monday at 23:30 Europe/Berlin until 2027-01-31",
            "20261130T233000/20261201T003000",
            // The last is at 22:30 UTC; whoever takes UNTIL for local time finds it too.
            "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270125T233000Z",
            Some("Europe/Berlin"),
        ),
    ] {
        let page = page(meeting);
        let google = page.meetings[0].feed.clone().unwrap().google.unwrap();
        let url = Url::parse(&google).unwrap();
        let of = |key: &str| {
            let (_, value) = url.query_pairs().find(|(name, _)| name == key)?;
            Some(value.into_owned())
        };
        assert_eq!(of("action").as_deref(), Some("TEMPLATE"));
        assert_eq!(of("dates").as_deref(), Some(dates));
        assert_eq!(of("recur").as_deref(), Some(recur));
        assert_eq!(of("ctz").as_deref(), zone);
        assert_eq!(of("location").as_deref(), Some("https://zoom.us/j/1"));
    }
}

#[test]
fn no_copy_drops_the_recurrence_or_has_no_file() {
    let weekly = page("when: every Monday at 10:00 UTC");
    let feed = weekly.meetings[0].feed.clone().unwrap();
    let texts = |next| -> Vec<_> {
        let copies = copies(&feed, "./", next);
        copies.into_iter().map(|it| (it.text, it.href)).collect()
    };
    let google = feed.google.clone().unwrap().to_string();
    let all = [
        ("Google Calendar, all meetings".to_owned(), google),
        (
            "File, all meetings (.ics)".to_owned(),
            "./tag.ics".to_owned(),
        ),
    ];
    assert_eq!(texts(None), all);
    let next = Some((utc("2026-11-30 10:00"), "30 November"));
    let one = (
        "File, only 30 November (.ics)".to_owned(),
        "./tag-20261130T100000Z.ics".to_owned(),
    );
    assert_eq!(texts(next), [&all[..], &[one]].concat());
    // The twelfth has one, the next has none.
    assert_eq!(
        texts(Some((utc("2027-02-15 10:00"), "15 February"))).len(),
        3
    );
    assert_eq!(texts(Some((utc("2027-02-22 10:00"), "22 February"))), all);
}

#[test]
fn what_rests_is_offered_and_what_has_ended_is_not() {
    for (status, feed, google) in [
        ("", true, true),
        (", status: { paused: Summer }", true, false),
        (", status: ended", false, false),
        (", status: { ended: 2027-12-27 }", true, true),
        (", status: { ended: 2025-12-29 }", false, false),
    ] {
        let page = page(&format!("when: every Monday at 10:00 UTC{status}"));
        let offered = &page.meetings[0].feed;
        assert_eq!(offered.is_some(), feed, "{status}");
        let copied = offered.as_ref().is_some_and(|it| it.google.is_some());
        assert_eq!(copied, google, "{status}");
    }
}
