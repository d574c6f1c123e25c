//! The zone, by its IANA name.

use winnow::Parser;

use super::likely;
use super::span::BEGINNINGS;
use super::trouble::{Mended, Parsed, Refusal, Subject, Trouble};
use super::word::{next, said, skip, whole};
use crate::schedule::RuleZone;
use crate::zone::database;

const INSTEAD: &str = "every Wednesday at 10:00 America/Los_Angeles";

/// `America/Los_Angeles`, `UTC`
pub(super) fn read(input: &mut &str) -> Parsed<RuleZone> {
    skip(input, &["in"])?;
    let start = *input;
    let missing = "the zone is missing here";
    if BEGINNINGS.contains(&&*next(start)) {
        return Err(Trouble::of("", missing, INSTEAD));
    }
    let name = Trouble::expect(whole, missing, INSTEAD).parse_next(input)?;
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
    find(name).ok_or_else(|| trouble(name, likely::zone(name).as_deref()))
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
    let message = trouble(name, likely.as_deref());
    let refusal = match likely {
        Some(zone) => Trouble::mend(name, message, Mended::Part(zone), INSTEAD),
        None => Trouble::of(name, message, INSTEAD),
    };
    Trouble::about(refusal, Subject::Zone)
}

fn trouble(name: &str, likely: Option<&str>) -> String {
    let abbreviation = name.len() <= 5 && name.bytes().all(|b| b.is_ascii_uppercase());
    let trouble = if abbreviation || likely::by_abbreviation(name).is_some() {
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
        Some(likely) => format!("`{name}` {trouble}; did you mean {likely}?"),
        None => format!("`{name}` {trouble}"),
    }
}

/// All that stands where the name should: up to the dates.
fn whole_name(input: &str) -> &str {
    let mut rest = input;
    let first = whole.parse_next(&mut rest).unwrap_or_default();
    if first.contains('/') {
        return first;
    }
    while !BEGINNINGS.contains(&&*next(rest)) && whole.parse_next(&mut rest).is_ok() {}
    said(input, rest)
}
