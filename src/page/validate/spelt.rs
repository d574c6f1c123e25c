//! Days that are spelt otherwise than a content file spells them: `9 December 2026`, `2026/12/09`.

use chrono::{Month, NaiveDate};

/// The days that a text may mean: one, or two where day and month can be taken for each other.
pub(super) fn days(text: &str) -> Vec<NaiveDate> {
    // A sign may be one of the number's.
    if !text.starts_with(char::is_alphanumeric) {
        return Vec::new();
    }
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<_> = words.filter(|it| !it.is_empty()).collect();
    let [one, two, three] = words[..] else {
        return Vec::new();
    };
    let mut days: Vec<_> = match (number(one), number(two), number(three)) {
        // "2026/12/9"
        (Some(year), Some(month), Some(day)) if one.len() == 4 => vec![of(year, month, day)],
        // "9.12.2026", "9/12/2026"
        (Some(first), Some(second), Some(year)) if three.len() == 4 => {
            let day_first = of(year, second, first);
            let month_first = (!text.contains('.')).then(|| of(year, first, second));
            vec![day_first, month_first.flatten()]
        }
        // "9 December 2026", "December 9th, 2026"
        (_, _, Some(year)) if three.len() == 4 => {
            vec![named(year, two, one).or_else(|| named(year, one, two))]
        }
        // "2026 December 9"
        (Some(year), None, _) if one.len() == 4 => vec![named(year, two, three)],
        _ => Vec::new(),
    }
    .into_iter()
    .flatten()
    .collect();
    days.sort_unstable();
    days.dedup();
    days
}

fn named(year: u32, month: &str, day: &str) -> Option<NaiveDate> {
    let month: Month = month.parse().ok()?;
    let day = day.trim_end_matches(char::is_alphabetic);
    of(year, month.number_from_month(), number(day)?)
}

fn of(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.try_into().ok()?, month, day)
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}
