//! Names of days, months, places in a month, and small numbers.

use std::num::NonZeroU8;

use chrono::{Month, Weekday};
use winnow::Parser;

use super::trouble::Parsed;
use super::word::{skip, whole};
use crate::schedule::{Ordinal, weekday_name};

/// "Wednesday", "Wednesdays", "Wed", "Weds", "Wed."
pub(super) fn weekday(input: &mut &str) -> Parsed<Weekday> {
    whole.verify_map(read_weekday).parse_next(input)
}

/// "August", "Aug"
pub(super) fn month(input: &mut &str) -> Parsed<Month> {
    whole
        .verify_map(|word: &str| word.trim_end_matches('.').parse().ok())
        .parse_next(input)
}

/// "1st", "first", "the 1st", "last"
pub(super) fn ordinal(input: &mut &str) -> Parsed<Ordinal> {
    skip(input, &["the"])?;
    whole.verify_map(read_ordinal).parse_next(input)
}

pub(super) fn read_weekday(word: &str) -> Option<Weekday> {
    let word = word.trim_end_matches(['.', ':']).to_lowercase();
    let begins_with = |short: &str| {
        (0..7).find_map(|number| {
            let day = Weekday::try_from(number).ok()?;
            weekday_name(day)
                .to_lowercase()
                .starts_with(short)
                .then_some(day)
        })
    };
    (word.len() >= 3)
        .then(|| begins_with(&word).or_else(|| begins_with(word.strip_suffix('s')?)))
        .flatten()
}

pub(super) fn read_ordinal(word: &str) -> Option<Ordinal> {
    Some(match word.to_ascii_lowercase().as_str() {
        "1st" | "first" => Ordinal::First,
        "2nd" | "second" => Ordinal::Second,
        "3rd" | "third" => Ordinal::Third,
        "4th" | "fourth" => Ordinal::Fourth,
        "5th" | "fifth" => Ordinal::Fifth,
        "last" => Ordinal::Last,
        _ => return None,
    })
}

/// How many: "2", "two", "other".
pub(super) fn read_count(word: &str) -> Option<u32> {
    const WORDS: [&str; 12] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    if word == "other" {
        return Some(2);
    }
    let named = || WORDS.iter().position(|it| *it == word).map(|at| at + 1);
    number(word).or_else(|| named()?.try_into().ok())
}

/// Which one of several: "2nd", "second", "12th".
pub(super) fn read_nth(word: &str) -> Option<u32> {
    match read_ordinal(word) {
        Some(Ordinal::Last) => None,
        Some(nth) => Some(nth as u32 + 1),
        None => ["st", "nd", "rd", "th"]
            .iter()
            .find_map(|ending| number(word.strip_suffix(ending)?)),
    }
}

/// A number in digits. One too large for a computer is too large for its place as well.
fn number(word: &str) -> Option<u32> {
    let digits = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| word.parse().unwrap_or(u32::MAX))
}

/// `number`, if it lies in `1..=most`.
pub(super) fn up_to(most: u8, number: u32) -> Option<NonZeroU8> {
    let number = u8::try_from(number).ok().filter(|number| *number <= most)?;
    NonZeroU8::new(number)
}
