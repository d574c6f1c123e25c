//! Real published schedules, with starts that an independent implementation computed.

use serde::Deserialize;
use tag_page::schedule::{Instant, parse};

use super::series::starts;

#[derive(Deserialize)]
struct Schedules {
    accept: Vec<Accept>,
    reject: Vec<Reject>,
}

#[derive(Deserialize)]
struct Accept {
    id: String,
    published_as: Option<String>,
    sentence: String,
    from: String,
    first_starts: Vec<String>,
}

#[derive(Deserialize)]
struct Reject {
    sentence: String,
}

#[test]
fn real_schedules_start_when_they_are_held() {
    for case in schedules().accept {
        let rule = parse(&case.sentence).unwrap_or_else(|error| panic!("{}: {error:?}", case.id));
        let expected: Vec<_> = case.first_starts.iter().map(|it| instant(it)).collect();
        // One more than there are, so that a rule that ends is seen to end.
        let found: Vec<_> = starts(&rule, instant(&case.from)).take(9).collect();
        assert_eq!(found.get(..expected.len()), Some(&*expected), "{}", case.id);
        assert!(rule.until.is_none() || found == expected, "{}", case.id);
    }
}

#[test]
fn a_sentence_that_is_right_is_printed_as_it_is() {
    for case in schedules().accept {
        assert_eq!(parse(&case.sentence).unwrap().to_string(), case.sentence);
    }
}

#[test]
fn what_was_published_is_read_as_it_was_meant_or_refused_with_an_example() {
    for case in schedules().accept {
        match case.published_as.as_deref().map(parse) {
            None => {}
            Some(Ok(rule)) => assert_eq!(rule.to_string(), case.sentence, "{}", case.id),
            Some(Err(error)) => assert!(parse(&error.example).is_ok(), "{error:?}"),
        }
    }
}

#[test]
fn sentences_without_one_meaning_are_refused() {
    for case in schedules().reject {
        let error = parse(&case.sentence).expect_err(&case.sentence);
        assert!(parse(&error.example).is_ok(), "{error:?}");
    }
}

fn schedules() -> Schedules {
    serde_json::from_str(include_str!("../../fixtures/schedules.json")).unwrap()
}

/// `2026-12-02T16:00Z`
fn instant(text: &str) -> Instant {
    text.replace('Z', ":00Z").parse().unwrap()
}
