//! A group's meeting.

use std::rc::Rc;

use chrono::{NaiveDate, TimeDelta};

use super::date::date;
use super::duration::minutes;
use super::exception::exceptions;
use super::last;
use super::link::anchor;
use super::passcode::passcode;
use super::status::status;
use super::{href, prose, text};
use crate::content::{Field, Given, Problems, raw};
use crate::page::{Join, Meeting};
use crate::report::{Code, Fix};
use crate::schedule::{self, Rule, Subject};

/// The series of a group, each with its own rule.
pub(super) fn meetings(
    field: Field<Vec<Field<raw::Meeting>>>,
    problems: &Problems<'_>,
) -> Rc<[Rc<Meeting>]> {
    let meetings = field.entries().filter_map(|entry| meeting(entry, problems));
    meetings.map(Rc::new).collect()
}

fn meeting(entry: Given<raw::Meeting>, problems: &Problems<'_>) -> Option<Meeting> {
    let Given { at, value: raw } = entry;
    let name = raw
        .name
        .required((&at, "name", "TAG Security meeting"), problems);
    let when = "1st and 3rd Wednesday of each month at 16:00 UTC";
    let when = raw.when.required((&at, "when", when), problems);
    let duration = raw
        .duration
        .required((&at, "duration", "60 minutes"), problems);
    let name = name.and_then(|name| text("name", &name, problems));
    let rule = when.and_then(|when| rule(&when, problems));
    let minutes = duration.and_then(|duration| minutes(&duration, problems));
    let link = |key, field: Field<String>| anchor(key, &field.given()?, problems);
    let prose = |key, field: Field<String>| prose(key, &field.given()?, problems);
    let join = raw.join.given().and_then(|join| self::join(join, problems));
    let agenda = link("agenda", raw.agenda);
    let recordings = link("recordings", raw.recordings);
    let converter = link("converter", raw.converter);
    let calendars = prose("calendars", raw.calendars);
    let note = prose("note", raw.note);
    let (status, last) = status(raw.status, problems);
    let rule = rule.map(|rule| match &last {
        Some(last) => last::up_to(last.value, rule),
        None => rule,
    });
    let known = rule.as_ref().zip(minutes);
    let known = known.map(|(rule, minutes)| (rule, TimeDelta::minutes(minutes.into())));
    let exceptions = exceptions(raw.exceptions, known, problems);
    if let Some((last, rule)) = last.as_ref().zip(rule.as_ref()) {
        last::judge(last, rule, &exceptions, problems);
    }
    let since = since(raw.since, rule.as_ref(), problems);
    let updated = raw.updated.given().and_then(|day| date(&day, problems));
    Some(Meeting {
        name: name?,
        sentence: rule.as_ref()?.to_string().into(),
        rule: rule?,
        minutes: minutes?,
        join,
        agenda,
        recordings,
        calendars,
        converter,
        note,
        status,
        exceptions,
        since,
        updated,
        feed: None,
    })
}

/// The first day of the feed, which has to leave something in it.
fn since(field: Field<String>, rule: Option<&Rule>, problems: &Problems<'_>) -> Option<NaiveDate> {
    let given = field.given()?;
    let since = date(&given, problems)?;
    if rule.is_some_and(|rule| rule.dates_onward(since).next().is_none()) {
        problems.add(
            Code::Since,
            &given.at,
            format!("the rule has no meeting on or after {since}"),
            "write the first day of the calendar feed, or delete `since`",
        );
    }
    Some(since)
}

fn rule(when: &Given<String>, problems: &Problems<'_>) -> Option<Rule> {
    match schedule::parse(&when.value) {
        Ok(rule) => Some(rule),
        Err(error) => {
            let sentence = (&when.at, when.value.as_str());
            let code = match error.subject {
                Subject::Sentence => Code::Rule,
                Subject::Zone => Code::Zone,
                Subject::Anchor => Code::RuleAnchor,
            };
            let fix = error.is_mended.then(|| Fix {
                span: when.at.clone(),
                text: error.example.clone(),
            });
            let help = format!("for example: {}", error.example);
            let at = problems.at(sentence, error.at);
            problems.add_mended(code, &at, (error.trouble, help), fix);
            None
        }
    }
}

fn join(entry: Given<raw::Join>, problems: &Problems<'_>) -> Option<Join> {
    let Given { at, value: raw } = entry;
    let url = raw
        .url
        .required((&at, "url", "https://zoom.us/j/…"), problems);
    let name = raw.name.given();
    let name = name.and_then(|name| text("name", &name, problems));
    Some(Join {
        name: name.unwrap_or_else(|| "Meeting".into()),
        url: url.and_then(|url| href(&url, problems))?,
        passcode: passcode(raw.passcode, problems),
    })
}
