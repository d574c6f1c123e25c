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
    if let Some(offset) = offset(name) {
        return Cow::Owned(offset);
    }
    let last = last_part(name);
    match RENAMED.iter().find(|(old, _)| *old == last) {
        Some((_, new)) => Cow::Borrowed(*new),
        None if last.contains('_') => Cow::Owned(last.replace('_', " ")),
        None => Cow::Borrowed(last),
    }
}

/// The part of an IANA name that stands last: `Buenos_Aires`. The names are ASCII, and their bytes are
/// read, since to search backwards in characters weighs 300 bytes of wasm.
pub(crate) fn last_part(name: &str) -> &str {
    let slash = name.bytes().rposition(|byte| byte == b'/');
    slash.map_or(name, |slash| &name[slash + 1..])
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

/// `UTC+5:30` for `+05:30`, which is no place; and `UTC-5` for `Etc/GMT+5`, which IANA counts the
/// other way round.
fn offset(name: &str) -> Option<String> {
    let (name, [east, west]) = match name.strip_prefix("Etc/GMT") {
        Some(rest) => (rest, ['-', '+']),
        None => (name, ['+', '-']),
    };
    let (sign, size) = match name.split_at_checked(1)? {
        ("+", size) => (east, size),
        ("-", size) => (west, size),
        _ => return None,
    };
    let size = size.strip_prefix('0').unwrap_or(size);
    let size = size.strip_suffix(":00").unwrap_or(size);
    Some(format!("UTC{sign}{size}"))
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
