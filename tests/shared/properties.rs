//! What is true of every text, whoever wrote it.

use std::rc::Rc;

use chrono::TimeDelta;
use tag_page::calendar::feeds;
use tag_page::check::check_text;
use tag_page::page::{Data, Dated};
use tag_page::report::{Diagnostic, Reports, Style, github, json};
use tag_page::schedule::{Instant, Series, parse};
use tag_page::zone::database;

/// When everything here is.
const AT: &str = "2026-11-25T12:00:00Z";

/// A content file is read or refused; what is said of it has its place in the text and can be shown in
/// each form, and what is read can be published.
pub(crate) fn content(text: &str) {
    let (page, report) = check_text("tag-a.yaml", "tag-a", text, at());
    assert_eq!(page.is_none(), report.has_errors());
    for said in report.diagnostics() {
        is_in_place(said, text);
    }
    let count = report.diagnostics().len();
    let reports = Reports(vec![report]);
    let shown = reports.0[0].render(Style::Plain);
    let acting = |c: char| c.is_control() && c != '\n';
    assert!(!shown.contains(acting), "{shown:?}");
    assert!(reports.0[0].render(Style::Coloured).len() >= shown.len());
    let lines = github(&reports);
    assert!(lines.lines().all(|line| line.starts_with("::")), "{lines}");
    assert_eq!(lines.lines().count(), count);
    assert_eq!(json(&reports).matches("\"severity\"").count(), count);
    let Some(page) = page else { return };
    let meetings = page.meetings.iter();
    let dated = meetings.filter_map(|it| Dated::new(it.clone(), database::named));
    let series: Vec<_> = dated.collect();
    assert_eq!(series.len(), page.meetings.len());
    for (_, feed) in feeds(&page, &series) {
        assert!(feed.ends_with("END:VCALENDAR\r\n"));
    }
    let data = Data {
        page: Rc::new(page),
        base: "./".into(),
    };
    let bytes = data.to_bytes().expect("data");
    let read = Data::all_from_bytes(&bytes).expect("what was written");
    assert_eq!(read.to_bytes(), Ok(bytes));
}

fn is_in_place(said: &Diagnostic, text: &str) {
    assert!(!said.message.is_empty() && !said.help.is_empty());
    let Some(place) = &said.place else { return };
    let before = text.get(..place.span.start).expect("a character");
    assert!(text.get(place.span.clone()).is_some(), "{said:?}");
    let breaks = before.replace("\r\n", "\n").matches(['\n', '\r']).count();
    // Between the two of a line break, the line is still the same.
    let within = before.ends_with('\r') && text[place.span.start..].starts_with('\n');
    assert_eq!(place.line, breaks + 1 - usize::from(within), "{said:?}");
    if let Some(fix) = &said.fix {
        assert!(text.get(fix.span.clone()).is_some(), "{said:?}");
    }
}

/// A sentence is read or refused; a rule is printed as a sentence of the same rule, and its meetings are
/// found in order, and what is refused is refused with a sentence that would do.
pub(crate) fn sentence(text: &str) {
    match parse(text) {
        Ok(rule) => {
            assert_eq!(parse(&rule.to_string()).as_ref(), Ok(&rule));
            let zone = database::named(rule.zone.name()).expect("a zone");
            let series = Series {
                rule: &rule,
                duration: TimeDelta::zero(),
                zone: &*zone,
            };
            let starts: Vec<_> = series.starts(at()).take(8).collect();
            assert!(starts.iter().all(|start| *start >= at()), "{text}");
            assert!(starts.is_sorted_by(|a, b| a < b), "{text}");
        }
        Err(error) => {
            assert!(text.get(error.at.clone()).is_some(), "{error:?}");
            assert!(!error.trouble.is_empty());
            assert!(parse(&error.example).is_ok(), "{error:?}");
        }
    }
}

fn at() -> Instant {
    AT.parse().expect("an instant")
}
