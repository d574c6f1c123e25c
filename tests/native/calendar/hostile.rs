//! Texts that would break a calendar which trusts them.

use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use tag_page::content;
use tag_page::page::{Join, Meeting, Page, Passcode};
use tag_page::words::label;

use super::Group;
use super::readers::Reader;
use crate::support::utc;

/// How many pages are read.
const PAGES: usize = 50;

const PIECES: [&str; 36] = [
    "\n",
    "\r\n",
    "\r",
    "\u{b}",
    "\u{c}",
    "\u{85}",
    "\u{2028}",
    "\u{2029}",
    "\n\n",
    "\\",
    "\\\\",
    "\\n",
    "\\N",
    "\\;",
    ";",
    ",",
    ":",
    "\"",
    "'",
    "^n",
    "=",
    "%0A",
    " ",
    "\t",
    "\u{a0}",
    "\0",
    "\u{7}",
    "\u{1b}[1m",
    "\u{7f}",
    "é",
    "日本",
    "😀",
    "👩‍👩‍👧",
    "\u{202e}",
    "\nEND:VEVENT\n",
    "word",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = vec(select(&PIECES[..]), 0..60).prop_map(|pieces| pieces.concat());
    let long = vec(select(&PIECES[..]), 2000..3000).prop_map(|pieces| pieces.concat());
    // A character that needs several bytes, at every place around the fold.
    let fold = (40..90_usize, select(vec!["é", "日", "😀"]))
        .prop_map(|(before, c)| format!("{}{c}", "x".repeat(before)));
    let text = prop_oneof![8 => pieces, 1 => long, 4 => fold, 1 => Just("x".repeat(4000))];
    // Readers may trim what they show.
    text.prop_map(|text| format!("x{text}x"))
}

/// The text as a calendar holds it: every kind of line break is one, and there are no other
/// control characters but tabs.
fn held(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let text = text.replace(
        ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'],
        "\n",
    );
    text.replace(|c: char| c.is_control() && c != '\n' && c != '\t', "")
}

/// One meeting, which is cancelled.
const PAGE: &str = "title: x
meetings:
- name: x
  when: every Wednesday at 16:00 UTC until 2026-01-07
  duration: 60 minutes
  join: { name: Zoom Meeting, url: https://zoom.us/j/1, passcode: x }
  exceptions: [{ date: 2026-01-07, cancelled: x }]";

/// The page with these texts. None of them would pass the reading of a content file.
fn page([title, name, reason, passcode]: &[String; 4]) -> Page {
    let mut page = content::read("x.yaml", "x", PAGE).unwrap();
    let mut meeting = Meeting::clone(&page.meetings[0]);
    meeting.name = name.as_str().into();
    let mut exceptions = meeting.exceptions.to_vec();
    exceptions[0].reason = Some(reason.as_str().into());
    meeting.exceptions = exceptions.into();
    meeting.join = meeting.join.map(|join| Join {
        passcode: Some(Passcode::new(passcode, false)),
        ..join
    });
    page.title = title.as_str().into();
    page.meetings = [Rc::new(meeting)].into();
    page
}

#[test]
fn every_reader_reads_hostile_text_as_it_is() {
    let mut runner = TestRunner::deterministic();
    let texts: Vec<_> = (0..PAGES)
        .map(|_| [(); 4].map(|()| text().new_tree(&mut runner).unwrap().current()))
        .collect();
    let feeds: Vec<_> = texts.iter().map(|texts| feed(page(texts))).collect();
    for feed in &feeds {
        well_formed(feed);
    }
    for reader in Reader::ALL {
        let (from, to) = (utc("2026-01-01 00:00"), utc("2027-01-01 00:00"));
        let Some(read) = reader.read(&feeds, from, to) else {
            continue;
        };
        for (calendar, texts) in read.iter().zip(&texts) {
            let [title, name, reason, passcode] = texts.each_ref().map(|it| held(it));
            let [meeting] = &calendar.occurrences[..] else {
                panic!("one meeting: {calendar:?}");
            };
            assert_eq!(calendar.name, title, "{reader:?}");
            assert_eq!(calendar.about, format!("Meetings of {title}"), "{reader:?}");
            assert_eq!(meeting.summary, format!("Cancelled: {name}"), "{reader:?}");
            let passcode = label::passcode(&passcode);
            let description = format!(
                "This meeting is cancelled.\n{reason}\nZoom Meeting: {}\n{passcode}",
                meeting.location
            );
            assert_eq!(meeting.description, description, "{reader:?}");
        }
    }
}

fn feed(page: Page) -> String {
    Group::of(page).feeds().remove(0).1
}

/// Lines end with CRLF, are at most 75 octets long, and hold no other control character but tabs.
fn well_formed(feed: &str) {
    assert!(feed.ends_with("END:VCALENDAR\r\n"));
    for line in feed.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(line.len() <= 75, "{line:?}");
        assert!(
            !line.is_empty() && !line.contains(|c: char| c.is_control() && c != '\t'),
            "{line:?}"
        );
    }
}
