//! The zone, by its IANA name.

use winnow::Parser;

use super::trouble::{Mended, Parsed, Refusal, Trouble};
use super::word::{next, said, skip, whole};
use crate::schedule::RuleZone;
use crate::zone::database;

const INSTEAD: &str = "every Wednesday at 10:00 America/Los_Angeles";

/// `America/Los_Angeles`, `UTC`
pub(super) fn read(input: &mut &str) -> Parsed<RuleZone> {
    skip(input, &["in"])?;
    let start = *input;
    let missing = "the zone is missing here";
    if super::span::BEGINNINGS.contains(&&*next(start)) {
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
    find(name).ok_or_else(|| trouble(name, likely(name).as_deref()))
}

/// IANA lists abbreviations and offsets beside its cities; these are no zones of people.
fn find(name: &str) -> Option<RuleZone> {
    let is = |other: &str| name.eq_ignore_ascii_case(other);
    if is("UTC") || is("Etc/UTC") {
        return Some(RuleZone::Utc);
    }
    let name = database::spelling(name)?;
    let (area, _) = name.split_once('/')?;
    (area != "Etc").then(|| RuleZone::Named(name.into()))
}

fn refusal(name: &str) -> Refusal {
    let likely = likely(name);
    let message = trouble(name, likely.as_deref());
    match likely {
        Some(zone) => Trouble::mend(name, message, Mended::Part(zone), INSTEAD),
        None => Trouble::of(name, message, INSTEAD),
    }
}

fn trouble(name: &str, likely: Option<&str>) -> String {
    let abbreviation = name.len() <= 5 && name.bytes().all(|b| b.is_ascii_uppercase());
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
    while !rest.is_empty() && !super::span::BEGINNINGS.contains(&&*next(rest)) {
        let before = rest;
        if whole.parse_next(&mut rest).is_err() {
            rest = before;
            break;
        }
    }
    said(input, rest)
}

/// The zone that was probably meant.
fn likely(name: &str) -> Option<String> {
    const LONGEST: usize = 40;
    const ALIKE: f64 = 0.75;
    if name.len() > LONGEST {
        return None;
    }
    if let Some(zone) = by_abbreviation(name) {
        return Some(zone.to_owned());
    }
    let place = |zone: &str| zone.rsplit('/').next().map(str::to_lowercase);
    let city = name.to_lowercase().replace(' ', "_");
    let city = city.trim_end_matches("_time").rsplit('/').next()?;
    let mut zones: Vec<_> = database::names()
        .filter(|zone| find(zone).is_some())
        .collect();
    zones.sort_unstable();
    if let Some(zone) = zones
        .iter()
        .find(|zone| place(zone).as_deref() == Some(city))
    {
        return Some((*zone).to_owned());
    }
    let alike = |zone: &str| {
        let name = name.to_lowercase();
        strsim::normalized_damerau_levenshtein(&name, &zone.to_lowercase())
    };
    zones
        .into_iter()
        .map(|zone| (alike(zone), zone))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, zone)| zone.to_owned())
}

/// Where many of those live who use it.
fn by_abbreviation(name: &str) -> Option<&'static str> {
    let first = name.split([' ', '(']).next()?.to_uppercase();
    let zone = match first.as_str() {
        "PT" | "PST" | "PDT" | "PACIFIC" | "PST8PDT" => "America/Los_Angeles",
        "MT" | "MST" | "MDT" | "MOUNTAIN" | "MST7MDT" => "America/Denver",
        "CT" | "CST" | "CDT" | "CENTRAL" | "CST6CDT" => "America/Chicago",
        "ET" | "EST" | "EDT" | "EASTERN" | "EST5EDT" => "America/New_York",
        "BRT" => "America/Sao_Paulo",
        "GMT" | "BST" | "GB" => "Europe/London",
        "WET" | "WEST" => "Europe/Lisbon",
        "CET" | "CEST" | "MET" => "Europe/Berlin",
        "EET" | "EEST" => "Europe/Helsinki",
        "MSK" => "Europe/Moscow",
        "IST" => "Asia/Kolkata",
        "SGT" => "Asia/Singapore",
        "HKT" => "Asia/Hong_Kong",
        "JST" => "Asia/Tokyo",
        "KST" => "Asia/Seoul",
        "AET" | "AEST" | "AEDT" => "Australia/Sydney",
        "NZT" | "NZST" | "NZDT" => "Pacific/Auckland",
        _ => return None,
    };
    Some(zone)
}
