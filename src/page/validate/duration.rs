//! How long a meeting lasts, in words.

use crate::content::{Given, Problems};
use crate::report::Code;

/// The longest meeting: a day.
const MOST_MINUTES: u32 = 24 * 60;

/// Reads `60 minutes`, `1 hour`, `1 h 30 min`.
pub(super) fn minutes(given: &Given<String>, problems: &Problems<'_>) -> Option<u32> {
    let trouble = match read(given.value.trim()) {
        Ok(minutes @ 1..=MOST_MINUTES) => return Some(minutes),
        Ok(0) => format!("`{}` is no time at all", given.value),
        Ok(_) => format!("`{}` is longer than a day", given.value),
        Err(trouble) => trouble,
    };
    problems.add(
        Code::Duration,
        &given.at,
        trouble,
        "write hours and minutes, for example `60 minutes`, `1 hour` or `1 h 30 min`",
    );
    None
}

fn read(text: &str) -> Result<u32, String> {
    if text.is_empty() {
        return Err("`duration` is empty".to_owned());
    }
    if text.starts_with('-') {
        return Err(format!("`{text}` is negative"));
    }
    let unclear = || format!("`{text}` is no duration");
    let mut minutes: u32 = 0;
    let mut rest = text;
    // Each unit at most once, the larger first.
    for (unit, words) in [
        (60, ["h", "hr", "hrs", "hour", "hours"]),
        (1, ["m", "min", "mins", "minute", "minutes"]),
    ] {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, after) = rest.split_at(digits);
        let after = after.trim_start();
        let letters = after.len() - after.trim_start_matches(|c: char| c.is_alphabetic()).len();
        let (word, after) = after.split_at(letters);
        if number.is_empty() || !words.contains(&word.to_lowercase().as_str()) {
            continue;
        }
        // A number too long for the type is too long for a meeting.
        let number: u32 = number.parse().unwrap_or(u32::MAX);
        minutes = minutes.saturating_add(number.saturating_mul(unit));
        rest = after.trim_start();
        rest = rest.strip_prefix("and ").unwrap_or(rest).trim_start();
    }
    if !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(format!(
            "`{text}` does not say whether hours or minutes are meant"
        ));
    }
    if rest.is_empty() {
        Ok(minutes)
    } else {
        Err(unclear())
    }
}
