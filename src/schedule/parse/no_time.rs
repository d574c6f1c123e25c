//! What stands in the place of a time and is none.

use super::time::{TIME, number};
use super::trouble::{Mended, Refusal, Trouble};

/// "16", "1600": an hour without a colon.
pub(super) fn bare(word: &str) -> Refusal {
    match word.split_at_checked(2) {
        Some((hour, minute)) if minute.len() == 2 => Trouble::mend(
            word,
            format!("`{word}` is no time of day: write a colon before the minutes"),
            Mended::Part(format!("{hour}:{minute} ")),
            TIME,
        ),
        _ => Trouble::suggest(
            word,
            format!("`{word}` can be read two ways: write the minutes, or am or pm"),
            Mended::Part(format!("{word}:00 ")),
            TIME,
        ),
    }
}

/// What real groups write in the place of a time.
pub(super) fn no_time(word: &str, lower: &str) -> Refusal {
    if let Some((start, _)) = lower.split_once(['-', '–', '—']) {
        return Trouble::mend(
            word,
            "write when it starts alone: how long it lasts is its `duration`",
            Mended::Part(format!("{start} ")),
            TIME,
        );
    }
    if let Some(time) = lower
        .strip_suffix('z')
        .or_else(|| lower.strip_suffix("utc"))
    {
        return Trouble::mend(
            word,
            format!("`{word}` joins the time and the zone"),
            Mended::Part(format!("{time} UTC")),
            TIME,
        );
    }
    if let Some((hour, rest)) = lower.split_once(['.', 'h'])
        && number(hour, 1..=2).is_some()
        && (rest.starts_with(|c: char| c.is_ascii_digit())
            || rest.is_empty() && lower.ends_with('h'))
    {
        let rest = if rest.is_empty() { "00" } else { rest };
        return Trouble::mend(
            word,
            format!("`{word}` is no time of day: write a colon before the minutes"),
            Mended::Part(format!("{hour}:{rest} ")),
            TIME,
        );
    }
    let (trouble, instead) = match lower {
        "midnight" | "24:00" => (
            "does not say whether the day begins or ends then: write 00:00 of the day that begins",
            "00:00",
        ),
        _ => ("is no time of day", "16:00"),
    };
    Trouble::suggest(
        word,
        format!("`{word}` {trouble}"),
        Mended::Part(format!("{instead} ")),
        TIME,
    )
}
