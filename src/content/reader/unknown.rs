//! Keys that no one reads: usually a slip of the fingers.

use super::super::node::Entry;
use super::super::problems::Problems;
use crate::report::{Code, Fix};

/// No key of ours is half as long; a longer one is not worth the comparison.
const LONGEST: usize = 40;

/// From here on, two words are alike.
const ALIKE: f64 = 0.7;

/// Other words for keys.
const OTHERS: [(&str, &str); 5] = [
    ("password", "passcode"),
    ("pwd", "passcode"),
    ("pin", "passcode"),
    ("link", "url"),
    ("href", "url"),
];

/// Reports the keys that are not among `known`.
pub(super) fn report(entries: &[Entry<'_>], known: &[&str], problems: &Problems<'_>) {
    for entry in entries {
        if known.contains(&entry.key.as_ref()) {
            continue;
        }
        if problems.is_full() {
            return;
        }
        let elsewhere = elsewhere(&entry.key, known);
        let likely = likely(&entry.key, known).filter(|_| elsewhere.is_none());
        let help = match likely {
            None if elsewhere.is_some() => elsewhere.unwrap_or_default().to_owned(),
            Some(key) => format!("did you mean `{key}`?"),
            None => format!("the keys here are {}", list(known)),
        };
        let fix = likely.map(|key| Fix {
            span: entry.at.clone(),
            text: key.to_owned(),
        });
        let message = format!("unknown key `{}`", entry.key);
        problems.add_mended(Code::KeyUnknown, &entry.at, (message, help), fix);
    }
}

/// Where a key belongs that stands one level too high or too low.
fn elsewhere(key: &str, known: &[&str]) -> Option<&'static str> {
    const OF_MEETING: [&str; 11] = [
        "when",
        "duration",
        "join",
        "agenda",
        "recordings",
        "calendars",
        "converter",
        "note",
        "status",
        "since",
        "exceptions",
    ];
    const OF_PAGE: [&str; 5] = ["title", "about", "links", "meetings", "leads"];
    if known.contains(&"meetings") && OF_MEETING.contains(&key) {
        Some("it belongs to a meeting: indent it like the meeting's `name`")
    } else if known.contains(&"when") && OF_PAGE.contains(&key) {
        Some("it belongs to the page: begin it in the first column")
    } else {
        None
    }
}

fn likely<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    if key.len() > LONGEST {
        return None;
    }
    let key = key.to_lowercase();
    let other = OTHERS.iter().find(|(other, _)| *other == key);
    if let Some(meant) = other.and_then(|(_, meant)| known.iter().find(|it| *it == meant)) {
        return Some(meant);
    }
    known
        .iter()
        .map(|known| (strsim::normalized_damerau_levenshtein(&key, known), *known))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}

fn list(keys: &[&str]) -> String {
    let quoted: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
    quoted.join(", ")
}
