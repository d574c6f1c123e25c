//! Fixed offsets from UTC.

use crate::stated::clock::Clock;

/// A fixed offset, and how long it is: "UTC+8", "GMT-05:30", "UTC -8".
pub(super) fn offset(rest: &[u8]) -> Option<(Clock, usize)> {
    let written = pattern!(
        r"(?-u)^(?:UTC|GMT)(?:[+-]\s{0,2}|\s[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>00|15|30|45))?(?P<next>\s{0,2}[\w:]?)"
    )
    .captures(rest)?;
    let number = |name| -> Option<i32> {
        let digits = written.name(name)?.as_bytes();
        std::str::from_utf8(digits).ok()?.parse().ok()
    };
    let seconds = number("hours")? * 3600 + number("minutes").unwrap_or(0) * 60;
    // "8:00 UTC-9:00 UTC" is a range.
    let next = written.name("next")?.as_bytes();
    let ranges = next.starts_with(b":")
        || next.ends_with(b"U")
        || next.first().is_some_and(u8::is_ascii_alphanumeric);
    if seconds > 14 * 3600 || ranges {
        return None;
    }
    let behind = written[0].contains(&b'-');
    let ahead = if behind { -seconds } else { seconds };
    let len = written.name("next")?.start();
    Some((Clock::Fixed { ahead, of: None }, len))
}
