//! Addresses that look right and are not.

use std::collections::BTreeMap;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

use super::links::Link;
use crate::content::Problems;
use crate::page::is_hidden;
use crate::report::{Code, Fix};

/// Parameters that hold a password.
const PASSWORDS: [&str; 5] = ["pwd", "password", "passwd", "passcode", "pass"];

pub(super) fn inspect(links: &[Link], problems: &Problems<'_>) {
    let mut first_at: BTreeMap<(bool, Option<usize>, &str), &Link> = BTreeMap::new();
    for link in links {
        hidden(link, problems);
        password(link, problems);
        // A line of the list of links, or one of the papers of a meeting.
        if matches!(link.key, "links" | "agenda" | "recordings" | "converter") {
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

fn password(link: &Link, problems: &Problems<'_>) {
    let Ok(mut url) = Url::parse(&link.address) else {
        return;
    };
    let is_password = |name: &str| PASSWORDS.iter().any(|it| it.eq_ignore_ascii_case(name));
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let found = pairs
        .iter()
        .find(|(name, value)| is_password(name) && !value.is_empty());
    let what = match found {
        Some((name, _)) => format!("`{name}=`"),
        None if url.password().is_some() => "what stands before the `@`".to_owned(),
        None => return,
    };
    let kept: Vec<_> = pairs
        .iter()
        .filter(|(name, _)| !is_password(name))
        .collect();
    if kept.is_empty() {
        url.set_query(None);
    } else {
        url.query_pairs_mut().clear().extend_pairs(kept);
    }
    // Both fail only for addresses without a host.
    let _ = url.set_password(None).and_then(|()| url.set_username(""));
    let text = url.to_string();
    problems.add_mended(
        Code::UrlPassword,
        &link.at,
        (
            format!("the address holds a password: {what}"),
            format!("write {text}, and the passcode as `passcode` beside it"),
        ),
        Some(Fix {
            span: link.at.clone(),
            text,
        }),
    );
}
