//! The names of weekdays and of their places in a month.

use chrono::Weekday;

use crate::schedule::Ordinal;

pub(in crate::stated) fn read_day(name: &[u8]) -> Weekday {
    match name.to_ascii_lowercase().as_slice() {
        [b'm', ..] => Weekday::Mon,
        [b't', b'u', ..] => Weekday::Tue,
        [b'w', ..] => Weekday::Wed,
        [b't', ..] => Weekday::Thu,
        [b'f', ..] => Weekday::Fri,
        [b's', b'a', ..] => Weekday::Sat,
        _ => Weekday::Sun,
    }
}

pub(super) fn read_ordinals(text: &[u8]) -> Vec<Ordinal> {
    let word = pattern!(r"(?i-u)1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last");
    let read = |word: &[u8]| match word.to_ascii_lowercase().as_slice() {
        b"1st" | b"first" => Ordinal::First,
        b"2nd" | b"second" => Ordinal::Second,
        b"3rd" | b"third" => Ordinal::Third,
        b"4th" | b"fourth" => Ordinal::Fourth,
        b"5th" | b"fifth" => Ordinal::Fifth,
        _ => Ordinal::Last,
    };
    word.find_iter(text).map(|it| read(it.as_bytes())).collect()
}
