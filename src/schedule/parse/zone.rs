//! The zone, by its IANA name.

use winnow::Parser;

use super::abbreviation::by_abbreviation;
use super::likely::{self, Likely};
use super::span::BEGINNINGS;
use super::trouble::{Mended, Parsed, Refusal, Subject, Trouble};
use super::word::{comma, next, said, skip, whole};
use crate::schedule::RuleZone;
use crate::zone::database;

const INSTEAD: &str = "every Wednesday at 10:00 America/Los_Angeles";

/// The zone of an example, where nobody knows which is meant.
const ANY: &str = "America/Los_Angeles";

/// `America/Los_Angeles`, `UTC`
pub(super) fn read(input: &mut &str) -> Parsed<RuleZone> {
    comma(input)?;
    skip(input, &["in"])?;
    let start = *input;
    let missing = "the zone is missing here";
    if BEGINNINGS.contains(&&*next(start)) {
        let zone = Mended::Before(format!(" {ANY} "));
        return Err(Trouble::suggest("", missing, zone, INSTEAD));
    }
    let name = Trouble::expect_words(whole, missing, Some(" America/Los_Angeles"), INSTEAD)
        .parse_next(input)?;
    find(name).ok_or_else(|| {
        *input = start;
        refusal(whole_name(start))
    })
}

/// The zone that this is a name of.
///
/// # Errors
/// What is wrong with the name.
///
/// ```
/// use tag_page::schedule::zone;
///
/// assert_eq!(zone("asia/tokyo").unwrap().name(), "Asia/Tokyo");
/// assert_eq!(
///     zone("America/Los_Angelos").unwrap_err(),
///     "`America/Los_Angelos` is no zone that IANA lists; did you mean America/Los_Angeles?"
/// );
/// ```
pub fn zone(name: &str) -> Result<RuleZone, String> {
    find(name).ok_or_else(|| trouble(name, likely::zone(name).as_ref()))
}

/// IANA lists abbreviations and offsets beside its cities; these are no zones of people.
pub(super) fn find(name: &str) -> Option<RuleZone> {
    let is = |other: &str| name.eq_ignore_ascii_case(other);
    if is("UTC") || is("Etc/UTC") {
        return Some(RuleZone::Utc);
    }
    let name = database::spelling(name)?;
    let (area, _) = name.split_once('/')?;
    (area != "Etc").then(|| RuleZone::Named(name.into()))
}

fn refusal(name: &str) -> Refusal {
    let likely = likely::zone(name);
    let message = trouble(name, likely.as_ref());
    let refusal = match likely {
        Some(Likely { zone, sure: true }) => {
            Trouble::mend(name, message, Mended::Part(format!("{zone} ")), INSTEAD)
        }
        other => {
            let zone = other
                .map(|it| it.zone)
                .or_else(|| likely::with_offset(name));
            let zone = zone.unwrap_or_else(|| ANY.to_owned());
            Trouble::suggest(name, message, Mended::Part(format!("{zone} ")), INSTEAD)
        }
    };
    Trouble::about(refusal, Subject::Zone)
}

fn trouble(name: &str, likely: Option<&Likely>) -> String {
    let abbreviation = name.len() <= 5 && name.bytes().all(|b| b.is_ascii_uppercase());
    if likely.is_some_and(|it| it.zone == "UTC") {
        return format!("`{name}` is written UTC here");
    }
    let trouble = if abbreviation || by_abbreviation(name).is_some() {
        "is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city"
    } else if name.contains('+') || name.contains(|c: char| c.is_ascii_digit()) {
        "is a fixed offset, which is wrong half of the year where clocks change; name the zone"
    } else if name.to_lowercase().starts_with("local") {
        "does not say whose"
    } else if name.contains('/') && database::spelling(name).is_none() {
        "is no zone that IANA lists"
    } else {
        "is no zone of the form Area/City"
    };
    match likely {
        Some(Likely { zone, .. }) => format!("`{name}` {trouble}; did you mean {zone}?"),
        None => format!("`{name}` {trouble}"),
    }
}

/// All that stands where the name should: up to the dates.
fn whole_name(input: &str) -> &str {
    let mut rest = input;
    let first = whole.parse_next(&mut rest).unwrap_or_default();
    if first.contains('/') {
        return spaced(first, input, rest);
    }
    while !BEGINNINGS.contains(&&*next(rest)) && whole.parse_next(&mut rest).is_ok() {}
    said(input, rest)
}

/// `America/Los Angeles`, with a space where the name has none; else the first word.
fn spaced<'i>(first: &'i str, input: &'i str, mut rest: &'i str) -> &'i str {
    const WORDS: usize = 3;
    for _ in 0..WORDS {
        if whole.parse_next(&mut rest).is_err() {
            break;
        }
        let name = said(input, rest);
        let joined: Vec<_> = name.split_whitespace().collect();
        if find(&joined.join("_")).is_some() {
            return name;
        }
    }
    first
}
