//! Rooms in Zoom: whether there can be such a room, and whether a series has only one.

use std::ops::RangeInclusive;

use url::Url;

use super::links::Link;
use crate::content::{Problems, raw};
use crate::report::{Code, Fix};

/// How many digits the number of a meeting has.
const DIGITS: RangeInclusive<usize> = 9..=11;

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

pub(super) fn inspect(raw: &raw::Page, links: &[Link], problems: &Problems<'_>) {
    for link in links {
        if let Some(number) = number(&link.address) {
            judge(link, &number, problems);
        }
    }
    let count = raw.meetings.iter().count();
    for index in 0..count {
        // What the page says beside its only series is said of that series.
        let of = |link: &&Link| link.series == Some(index) || (count == 1 && link.series.is_none());
        let rooms = links.iter().filter(of);
        let mut rooms = rooms.filter_map(|it| Some((it, number(&it.address)?)));
        let first = rooms.next();
        if let Some((first, number)) = first
            && let Some((other, second)) = rooms.find(|(_, it)| digits(it) != digits(&number))
        {
            problems.add(
                Code::ZoomRooms,
                &other.at,
                format!(
                    "this leads to the Zoom meeting {}, and line {} to {}",
                    digits(&second),
                    problems.line(&first.at),
                    digits(&number)
                ),
                "keep the address of the room in which the group meets",
            );
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
        }
        return;
    }
    if number.contains('%') && mended.contains('%') {
        // What is hidden in it has been said.
        return;
    }
    let is_clear = mended.bytes().all(|it| it.is_ascii_digit()) && DIGITS.contains(&mended.len());
    let address = link.address.replacen(number, &mended, 1);
    let help = if is_clear {
        format!("write {address} if that is the number in Zoom's invitation")
    } else {
        "copy the address again from Zoom's invitation: its number has digits only".to_owned()
    };
    let fix = is_clear.then(|| Fix {
        span: link.at.clone(),
        text: address,
    });
    let message = format!("`{number}` is no number of a Zoom meeting");
    problems.add_mended(Code::ZoomNumber, &link.at, (message, help), fix);
}

/// The digits of a number, with those that letters were taken for, and without what is written
/// between them.
fn digits(number: &str) -> String {
    let number = number.replace("%20", "");
    let kept = number
        .chars()
        .filter(|c| !matches!(c, '-' | ' ' | '+' | '.'));
    kept.map(|c| {
        ALIKE
            .iter()
            .find(|(letter, _)| *letter == c)
            .map_or(c, |(_, digit)| *digit)
    })
    .collect()
}

/// The number of the meeting that an address leads to, as it is written there.
fn number(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    let is_zoom = ["zoom.us", "zoom.com", "zoomgov.com"].iter().any(|it| {
        host == *it
            || host
                .strip_suffix(it)
                .is_some_and(|rest| rest.ends_with('.'))
    });
    let mut parts = url.path_segments()?;
    let kind = parts.find(|part| matches!(*part, "j" | "w" | "s" | "join"));
    let number = parts.next().filter(|it| !it.is_empty())?;
    (is_zoom && kind.is_some()).then(|| number.to_owned())
}
