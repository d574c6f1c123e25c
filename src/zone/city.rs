//! The city by which people know a zone.

use std::borrow::Cow;

/// The city in an IANA name: "Kolkata" for `Asia/Kolkata`, and for `Asia/Calcutta` too, which is
/// what some browsers still call it. Every name for UTC is "UTC".
///
/// ```
/// assert_eq!(tag_page::zone::city("America/Argentina/Buenos_Aires"), "Buenos Aires");
/// ```
pub fn city(name: &str) -> Cow<'_, str> {
    if is_utc(name) {
        return Cow::Borrowed("UTC");
    }
    let last = name.rsplit('/').next().unwrap_or(name);
    match RENAMED.iter().find(|(old, _)| *old == last) {
        Some((_, new)) => Cow::Borrowed(*new),
        None if last.contains('_') => Cow::Owned(last.replace('_', " ")),
        None => Cow::Borrowed(last),
    }
}

fn is_utc(name: &str) -> bool {
    let name = name.strip_prefix("Etc/").unwrap_or(name);
    [
        "UTC",
        "UCT",
        "GMT",
        "GMT0",
        "GMT+0",
        "GMT-0",
        "Universal",
        "Zulu",
        "Greenwich",
    ]
    .iter()
    .any(|utc| utc.eq_ignore_ascii_case(name))
}

/// Spellings that IANA has left behind and CLDR, and so Chromium and Safari, have not.
const RENAMED: [(&str, &str); 13] = [
    ("Asmera", "Asmara"),
    ("Calcutta", "Kolkata"),
    ("Coral_Harbour", "Atikokan"),
    ("Enderbury", "Kanton"),
    ("Faeroe", "Faroe"),
    ("Godthab", "Nuuk"),
    ("Katmandu", "Kathmandu"),
    ("Kiev", "Kyiv"),
    ("Ponape", "Pohnpei"),
    ("Rangoon", "Yangon"),
    ("Saigon", "Ho Chi Minh"),
    ("Truk", "Chuuk"),
    ("St_Johns", "St. John’s"),
];
