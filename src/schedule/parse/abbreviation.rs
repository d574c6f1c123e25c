//! Abbreviations of zones, and words that stand for them.

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

/// Abbreviations that are used elsewhere as well, or by some who change clocks and some who do not.
const SHARED: [&str; 11] = [
    "IST", "CST", "BST", "GMT", "GB", "MST", "EET", "EEST", "AEST", "CDT", "WEST",
];

/// Whether nobody else uses what stands for a zone here.
pub(super) fn is_sure(name: &str) -> bool {
    let first = name.split([' ', '(']).next().unwrap_or_default();
    !SHARED.contains(&first.to_uppercase().as_str())
}
