//! Whom visitors ask: whether they still lead the group, and who answers for the page.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use crate::content::{Field, Given, Problems, raw};
use crate::page::Role;
use crate::page::validate::date::day;
use crate::report::Code;
use crate::schedule::Instant;

/// After so many months, somebody should read the page again.
const REVIEW: Months = Months::new(6);

pub(super) fn inspect(raw: &raw::Page, at: Instant, problems: &Problems<'_>) {
    let today = at.date_naive();
    handles(raw, problems);
    chair(raw, problems);
    for Given { value: lead, .. } in raw.leads.iter() {
        if let Some((term, last)) = date(&lead.term)
            && last < today
        {
            let name = lead
                .name
                .as_given()
                .map_or("the lead", |it| it.value.trim());
            problems.add(
                Code::TermOver,
                &term.at,
                format!("the term of {name} ended on {last}"),
                "write the last day of the new term, or take the lead off the list",
            );
        }
    }
    if let Some((reviewed, day)) = date(&raw.reviewed)
        && day + REVIEW < today
    {
        problems.add(
            Code::ReviewDue,
            &reviewed.at,
            format!("the page was last reviewed on {day}"),
            format!("read it, follow its links, and write `reviewed: {today}`"),
        );
    }
}

fn handles(raw: &raw::Page, problems: &Problems<'_>) {
    let mut first_at = BTreeMap::new();
    for Given { value: lead, .. } in raw.leads.iter() {
        let Some(handle) = lead.github.as_given() else {
            continue;
        };
        let name = handle.value.trim();
        if let Some(first) = first_at.insert(name.to_ascii_lowercase(), handle.at.clone()) {
            let line = problems.line(&first);
            problems.add(
                Code::HandleTwice,
                &handle.at,
                format!("`{name}` is the handle of the lead in line {line} as well"),
                "write this person's own handle, or delete the line `github`",
            );
        }
    }
}

fn chair(raw: &raw::Page, problems: &Problems<'_>) {
    // Who has no known role may be the chair.
    let is_other = |lead: &raw::Lead| {
        let role = lead.role.as_given();
        role.is_some_and(|role| role.value.trim() == Role::TechLead.as_str())
    };
    let Some(list) = raw.leads.as_given() else {
        return;
    };
    let mut leads = raw.leads.iter().peekable();
    if leads.peek().is_some() && leads.all(|it| is_other(&it.value)) {
        problems.add(
            Code::NoChair,
            &problems.head(&list.at),
            "none of the leads is a chair",
            "give one of them `role: Chair`, or add the chair",
        );
    }
}

fn date(field: &Field<String>) -> Option<(&Given<String>, NaiveDate)> {
    let given = field.as_given()?;
    Some((given, day(given.value.trim())?))
}
