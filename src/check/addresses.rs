//! Addresses that look right and are not.

use std::collections::BTreeMap;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

use super::links::Link;
use super::zoom;
use crate::content::{Problems, raw};
use crate::page::is_hidden;
use crate::report::{Code, Fix};

/// Parameters that hold a password.
const PASSWORDS: [&str; 8] = [
    "pwd",
    "password",
    "passwd",
    "passcode",
    "pass",
    "token",
    "access_token",
    "tk",
];

pub(super) fn inspect(raw: &raw::Page, links: &[Link], problems: &Problems<'_>) {
    let mut first_at: BTreeMap<(bool, Option<usize>, &str), &Link> = BTreeMap::new();
    for link in links {
        hidden(link, problems);
        password(raw, link, problems);
        // A line of the list of links, one of the papers of a meeting, or its room.
        let is_room = link.key == "url" && zoom::number(&link.address).is_some();
        if is_room || matches!(link.key, "links" | "agenda" | "recordings" | "converter") {
            let address = link.address.trim_end_matches('/');
            let group = (link.key == "links", link.series, address);
            match first_at.get(&group) {
                Some(first) => twice(link, first, problems),
                None => {
                    first_at.insert(group, link);
                }
            }
        }
    }
}

fn twice(link: &Link, first: &Link, problems: &Problems<'_>) {
    let before = problems.line(&first.at);
    problems.add(
        Code::UrlTwice,
        &link.at,
        format!("the link in line {before} leads to the same address"),
        "write the address that is meant here, or delete one of the two",
    );
}

/// What is written in percent signs is not seen either.
fn hidden(link: &Link, problems: &Problems<'_>) {
    // A mail may have line breaks in its text.
    if link.address.starts_with("mailto:") || !link.address.contains('%') {
        return;
    }
    let decoded = percent_decode_str(&link.address).decode_utf8_lossy();
    let Some(hidden) = decoded.chars().find(|c| is_hidden(*c) && *c != ' ') else {
        return;
    };
    let written = hidden.to_string();
    let written = utf8_percent_encode(&written, NON_ALPHANUMERIC).to_string();
    let lower = link.address.to_ascii_lowercase();
    let found = lower.find(&written.to_ascii_lowercase());
    let mended = found.map(|at| {
        let (before, after) = (&link.address[..at], &link.address[at + written.len()..]);
        format!("{before}{after}")
    });
    let fix = mended.map(|text| Fix {
        span: link.at.clone(),
        text,
    });
    problems.add_mended(
        Code::UrlHidden,
        &link.at,
        (
            format!(
                "the address holds an invisible character, U+{:04X}",
                u32::from(hidden)
            ),
            format!("delete `{written}`; it was probably pasted"),
        ),
        fix,
    );
}

fn password(raw: &raw::Page, link: &Link, problems: &Problems<'_>) {
    let Some((what, without)) = without_password(&link.address) else {
        return;
    };
    let series = link.series.and_then(|it| raw.meetings.iter().nth(it));
    let join = series.and_then(|it| it.value.join.as_given());
    let passcode = join.and_then(|it| it.value.passcode.as_given());
    let (rest, is_known) = match (link.key, passcode) {
        ("url", Some(_)) => ("the passcode stands beside it already", true),
        ("url", None) => (
            "and the passcode of the invitation as `passcode` beside it: without either, nobody gets in",
            false,
        ),
        _ => (
            "and say the passcode in the text, if readers may know it",
            false,
        ),
    };
    let fix = is_known.then(|| Fix {
        span: link.at.clone(),
        text: without.clone(),
    });
    problems.add_mended(
        Code::UrlPassword,
        &link.at,
        (
            format!("the address holds a password: {what}"),
            format!("write {without}, {rest}"),
        ),
        fix,
    );
}

/// Where in an address a password is, in words, and the address without it.
fn without_password(address: &str) -> Option<(String, String)> {
    let mut url = Url::parse(address).ok()?;
    let is_password = |name: &str| PASSWORDS.iter().any(|it| it.eq_ignore_ascii_case(name));
    let found = |pairs: &str| {
        let pairs = form_urlencoded(pairs);
        let holds = |(name, value): &(String, String)| is_password(name) && !value.is_empty();
        let found = pairs.iter().find(|it| holds(it));
        found.map(|(name, _)| format!("`{name}=`"))
    };
    let kept = |pairs: &str| {
        let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
        let kept: Vec<_> = pairs
            .split('&')
            .filter(|it| !is_password(&name(it)))
            .collect();
        (!kept.is_empty()).then(|| kept.join("&"))
    };
    let (query, fragment) = (
        url.query().unwrap_or_default().to_owned(),
        url.fragment().unwrap_or_default().to_owned(),
    );
    let what = if let Some(what) = found(&query) {
        url.set_query(kept(&query).as_deref());
        what
    } else if let Some(what) = found(&fragment) {
        url.set_fragment(kept(&fragment).as_deref());
        what
    } else {
        url.password()?;
        "what stands before the `@`".to_owned()
    };
    // Both fail only for addresses without a host.
    let _ = url.set_password(None).and_then(|()| url.set_username(""));
    Some((what, url.to_string()))
}

/// The names and values of `name=value&name=value`.
fn form_urlencoded(pairs: &str) -> Vec<(String, String)> {
    let pairs = url::form_urlencoded::parse(pairs.as_bytes());
    pairs.into_owned().collect()
}
