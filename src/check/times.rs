//! Texts and links that state another time or day than the rule does, and rules whose origin is a wall
//! clock.

use std::ops::Range;

use super::links::Link;
use super::texts::Text;
use crate::content::{Field, Given, Problems, raw};
use crate::report::{Code, Fix};
use crate::schedule::{self, Instant, Rule};
use crate::stated::{Disagreement, Kind, Place, Rules};

pub(super) fn inspect(
    raw: &raw::Page,
    texts: &[Text<'_>],
    links: &[Link],
    at: Instant,
    problems: &Problems<'_>,
) {
    let all: Vec<_> = raw
        .meetings
        .iter()
        .map(|it| Series::of(&it.value))
        .collect();
    // What was refused states nothing, and who refers to it would seem to be wrong.
    let Some(all) = all.into_iter().collect::<Option<Vec<_>>>() else {
        return;
    };
    let rules = Rules::new(all.iter().map(|it| &it.rule), at).of(&names(raw));
    // What the page says beside its only series is said of that series.
    let sole = (all.len() == 1).then_some(0);
    for text in texts {
        let place = match (text.key, text.series) {
            ("title" | "url" | "site" | "edit", _) => continue,
            ("name" | "join", _) => Place::Name,
            (_, Some(_)) => Place::Beside,
            (_, None) => Place::Page,
        };
        // A series may name the others beside itself.
        let own = text.series.into_iter();
        let others = (0..all.len()).filter(|index| Some(*index) != text.series);
        for found in rules.in_text(text.value, place, own.chain(others)) {
            if is_excepted(raw, &found) {
                continue;
            }
            let said = problems.at((text.at, text.value), found.at.clone());
            let when = text.series.or(sole);
            say(
                &found,
                Code::TextTime,
                &said,
                when.map(|it| all[it].when),
                problems,
            );
        }
    }
    for link in links {
        let Some(series) = link.series.or(sole) else {
            continue;
        };
        let found = rules.in_link(&link.address, series);
        if let Some(found) = found.filter(|it| !is_excepted(raw, it)) {
            let said = link.part(&found.at);
            say(
                &found,
                Code::ConverterTime,
                &said,
                Some(all[series].when),
                problems,
            );
        }
    }
    comments(raw, texts, &all, &rules, problems);
}

/// What the page's group and its meetings are called.
fn names(raw: &raw::Page) -> Vec<&str> {
    let meetings = raw.meetings.iter().map(|it| &it.value.name);
    let names = std::iter::once(&raw.title).chain(meetings);
    names
        .filter_map(|it| Some(it.as_given()?.value.as_str()))
        .collect()
}

/// Whether an exception speaks of a day, or a series has none for a while.
fn is_excepted(raw: &raw::Page, found: &Disagreement) -> bool {
    let Kind::Day(date) = found.kind else {
        return false;
    };
    let date = date.to_string();
    let says = |it: &Field<String>| it.as_given().is_some_and(|it| it.value.starts_with(&date));
    raw.meetings.iter().any(|Given { value: it, .. }| {
        it.status.as_given().is_some()
            || it
                .exceptions
                .iter()
                .any(|Given { value: it, .. }| says(&it.date) || says(&it.moved) || says(&it.extra))
    })
}

/// A series, as far as times go.
struct Series<'r> {
    when: &'r Given<String>,
    rule: Rule,
}

impl<'r> Series<'r> {
    fn of(meeting: &'r raw::Meeting) -> Option<Self> {
        let when = meeting.when.as_given()?;
        let rule = schedule::parse(&when.value).ok()?;
        Some(Self { when, rule })
    }
}

/// Only the origin is asked of comments, since no visitor reads them.
fn comments(
    raw: &raw::Page,
    texts: &[Text<'_>],
    all: &[Series<'_>],
    rules: &Rules<'_>,
    problems: &Problems<'_>,
) {
    let texts = texts.iter().map(|it| it.at.clone());
    let sentences = all.iter().map(|it| it.when.at.clone());
    let mut scalars: Vec<_> = texts.chain(sentences).collect();
    scalars.sort_unstable_by_key(|it| it.start);
    for (index, (entry, series)) in raw.meetings.iter().zip(all).enumerate() {
        for comment in problems.comments(&entry.at, &scalars) {
            let found = rules.in_text(&comment, Place::Beside, [index]);
            for it in found
                .iter()
                .filter(|it| matches!(it.kind, Kind::Origin { .. }))
            {
                say(
                    it,
                    Code::UtcOrigin,
                    &series.when.at,
                    Some(series.when),
                    problems,
                );
            }
        }
    }
}

fn say(
    found: &Disagreement,
    code: Code,
    at: &Range<usize>,
    when: Option<&Given<String>>,
    problems: &Problems<'_>,
) {
    let Disagreement { message, help, .. } = found;
    match (&found.kind, when) {
        (Kind::Other | Kind::Day(_), _) => problems.add(code, at, message, help),
        (Kind::Origin { sentence, .. }, Some(when)) => {
            let fix = sentence.clone().map(|text| Fix {
                span: when.at.clone(),
                text,
            });
            problems.add_mended(Code::UtcOrigin, &when.at, (message, help), fix);
        }
        (Kind::Origin { .. }, None) => problems.add(Code::UtcOrigin, at, message, help),
    }
}
