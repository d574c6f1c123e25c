//! Addresses of meetings in Zoom: whether there can be such a meeting.

use std::ops::RangeInclusive;

use super::links::Link;
use crate::content::Problems;
use crate::report::{Code, Fix};

/// How many digits the number of a meeting has.
const DIGITS: RangeInclusive<usize> = 9..=11;

/// Hosts of Zoom.
const HOSTS: [&str; 3] = ["zoom.us", "zoom.com", "zoomgov.com"];

/// Letters that are taken for digits, and the digits.
const ALIKE: [(char, char); 9] = [
    ('O', '0'),
    ('o', '0'),
    ('I', '1'),
    ('l', '1'),
    ('Z', '2'),
    ('S', '5'),
    ('s', '5'),
    ('G', '6'),
    ('B', '8'),
];

pub(super) fn inspect(links: &[Link], problems: &Problems<'_>) {
    for link in links {
        let Some((host, path)) = parts(&link.address) else {
            continue;
        };
        if !is_zoom(host) {
            other_host(link, host, path, problems);
        } else if let Some(number) = number(&link.address) {
            judge(link, number, problems);
        } else {
            no_number(link, path, problems);
        }
    }
}

fn judge(link: &Link, number: &str, problems: &Problems<'_>) {
    let mended = digits(number);
    if number.bytes().all(|it| it.is_ascii_digit()) {
        if !DIGITS.contains(&number.len()) {
            problems.add(
                Code::ZoomDigits,
                &link.at,
                format!("`{number}` is too short or too long for the number of a Zoom meeting"),
                "copy the address again from Zoom's invitation: its number has 9 to 11 digits",
            );
        } else if link.address.contains(&format!("/s/{number}")) {
            let address = link.address.replacen("/s/", "/j/", 1);
            let message = "`/s/` is the link by which the host starts the meeting".to_owned();
            mend(link, message, address, problems);
        }
        return;
    }
    if number.contains('%') && mended.contains('%') {
        // What is hidden in it has been said.
        return;
    }
    let message = format!("`{number}` is no number of a Zoom meeting");
    if is_number(&mended) {
        mend(
            link,
            message,
            link.address.replacen(number, &mended, 1),
            problems,
        );
    } else {
        let help = "copy the address again from Zoom's invitation: its number has digits only";
        problems.add(Code::ZoomNumber, &link.at, message, help);
    }
}

/// An address of Zoom that leads to no meeting: `zoom.us/j/`, `zoom.us/7276783015`.
fn no_number(link: &Link, path: &str, problems: &Problems<'_>) {
    let first = path.split(['?', '#']).next().unwrap_or_default();
    let first = first.trim_matches('/');
    if matches!(first, "j" | "w" | "s") {
        problems.add(
            Code::ZoomNumber,
            &link.at,
            "the address lacks the number of the meeting",
            "copy the address again from Zoom's invitation: its number has 9 to 11 digits",
        );
    }
    let glued = first.strip_prefix('j').unwrap_or(first);
    if is_number(glued) {
        let address = link
            .address
            .replacen(&format!("/{first}"), &format!("/j/{glued}"), 1);
        let message = format!("`/{first}` is no address of a Zoom meeting");
        mend(link, message, address, problems);
    }
}

/// A host that is one slip away from Zoom's, and has a meeting's number in its path.
fn other_host(link: &Link, host: &str, path: &str, problems: &Problems<'_>) {
    let start = host.rmatch_indices('.').nth(1).map_or(0, |(at, _)| at + 1);
    let domain = host[start..].to_lowercase();
    let meant = HOSTS
        .iter()
        .find(|it| strsim::osa_distance(&domain, it) == 1);
    let is_meeting = path
        .strip_prefix("/j/")
        .is_some_and(|it| is_number(it.split(['?', '#', '/']).next().unwrap_or_default()));
    if let Some(meant) = meant.filter(|_| is_meeting) {
        let address = link.address.replacen(&host[start..], meant, 1);
        let message = format!("`{domain}` is not Zoom's, which is {meant}");
        mend(link, message, address, problems);
    }
}

fn mend(link: &Link, message: String, address: String, problems: &Problems<'_>) {
    let help = format!("write {address} if that is the address in Zoom's invitation");
    let fix = Fix {
        span: link.at.clone(),
        text: address,
    };
    problems.add_mended(Code::ZoomNumber, &link.at, (message, help), Some(fix));
}

/// The digits of a number, with those that letters were taken for, and without what is written
/// between them.
pub(super) fn digits(number: &str) -> String {
    let number = number.replace("%20", "");
    let kept = number
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '+' | '.'));
    kept.map(|c| match c {
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10).unwrap_or(c),
        _ => ALIKE
            .iter()
            .find(|(letter, _)| *letter == c)
            .map_or(c, |(_, digit)| *digit),
    })
    .collect()
}

fn is_number(text: &str) -> bool {
    DIGITS.contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
}

/// The number of the Zoom meeting that an address leads to, as it is written there.
pub(super) fn number(address: &str) -> Option<&str> {
    let (host, path) = parts(address)?;
    let path = path.split(['?', '#']).next()?;
    let mut parts = path.split('/');
    let kind = parts.find(|part| matches!(*part, "j" | "w" | "s" | "join"));
    let number = parts.next().filter(|it| !it.trim().is_empty())?;
    (is_zoom(host) && kind.is_some()).then_some(number)
}

fn is_zoom(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    HOSTS.iter().any(|it| {
        host.strip_suffix(it)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

/// The host of an address, and what follows it, as they are written.
fn parts(address: &str) -> Option<(&str, &str)> {
    let (_, rest) = address.split_once("://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let host = host.rsplit('@').next()?;
    Some((host.split(':').next()?, path))
}
