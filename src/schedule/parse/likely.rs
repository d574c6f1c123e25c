//! Which zone was probably meant by a name that is none.

use std::sync::LazyLock;

use super::zone::find;
use crate::zone::database;

/// The zone that was probably meant.
pub(super) fn zone(name: &str) -> Option<String> {
    const LONGEST: usize = 40;
    const ALIKE: f64 = 0.75;
    if name.len() > LONGEST {
        return None;
    }
    if let Some(zone) = by_abbreviation(name) {
        return Some(zone.to_owned());
    }
    let name = name.to_lowercase();
    let city = name.replace(' ', "_");
    let city = city.trim_end_matches("_time").rsplit('/').next();
    let is_place = |zone: &str| zone.rsplit('/').next() == city;
    if let Some((zone, _)) = ZONES.iter().find(|(_, small)| is_place(small)) {
        return Some((*zone).to_owned());
    }
    let alike = |zone| strsim::normalized_damerau_levenshtein(&name, zone);
    ZONES
        .iter()
        .map(|(zone, small)| (alike(small), zone))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, zone)| (*zone).to_owned())
}

/// All zones in the order of the alphabet, each with its name in small letters: a file may have many
/// wrong ones.
static ZONES: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
    let mut zones: Vec<_> = database::names()
        .filter(|zone| find(zone).is_some())
        .map(|zone| (zone, zone.to_lowercase()))
        .collect();
    zones.sort_unstable();
    zones
});

/// Where many of those live who use it.
pub(crate) fn by_abbreviation(name: &str) -> Option<&'static str> {
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
