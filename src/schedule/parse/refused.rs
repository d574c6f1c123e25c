//! What real groups write and no one can compute, each with its own words.

use winnow::Parser;

use super::dates::{NTH, WEEKLY};
use super::every::WEEKS;
use super::monthly::{NTH_MONTH, QUARTERLY};
use super::name::{read_nth, read_ordinal};
use super::trouble::{Mended, Refusal, Trouble};
use super::word::whole;
use crate::schedule::weekday_name;

/// The first word of a sentence is none that a rule begins with.
pub(super) fn beginning(word: &str, input: &str) -> Refusal {
    let (message, example) = match word {
        "twice" | "once" | "thrice" => return so_often(input),
        "semimonthly" | "semi-monthly" => {
            ("does not say which weekdays of the month are meant", NTH)
        }
        "bimonthly" | "bi-monthly" => ("can mean twice a month or every two months", NTH_MONTH),
        "quarterly" | "yearly" | "annually" => (
            "does not say which months are meant, nor which weekday of them",
            QUARTERLY,
        ),
        "alternating" | "alternate" | "alternately" | "alternates" => (
            "does not say which week is which: two times that alternate are two rules, each every 2 weeks",
            WEEKS,
        ),
        "weekdays" | "workdays" | "weekends" => return not_everywhere(word),
        "tbd" | "tba" | "ad" | "ad-hoc" | "adhoc" | "as" | "irregular" | "irregularly"
        | "occasionally" => (
            "says no date: a page can show a meeting only once it has a rule",
            WEEKLY,
        ),
        _ if word.contains("freq=") => ("is a calendar's rule: write it as a sentence", NTH),
        _ if read_nth(word).is_some() => return day_of_month(word),
        _ if word.contains('/') && word.split('/').all(|it| read_ordinal(it).is_some()) => {
            let places: Vec<_> = word.split('/').collect();
            return Trouble::mend(
                word,
                format!("write `{word}` out, with \"and\" between them"),
                Mended::Part(format!("{} ", places.join(" and "))),
                NTH,
            );
        }
        _ if word.starts_with(|c: char| c.is_ascii_digit() || c == '@') => (
            "comes too early: first the days, then the time, then the zone",
            WEEKLY,
        ),
        _ => return unknown(word, input),
    };
    let text = whole.parse_next(&mut { input }).unwrap_or_default();
    Trouble::of(text, format!("`{text}` {message}"), example)
}

/// Neither a day nor a number follows "every".
pub(super) fn after_every(word: &str, input: &str) -> Refusal {
    match word {
        "weekday" | "workday" | "weekend" | "business" | "working" => not_everywhere(word),
        "quarter" | "year" => Trouble::of(
            word,
            format!("`every {word}` does not say which month is meant, nor which weekday of it"),
            QUARTERLY,
        ),
        _ => weekday(WEEKLY, input),
    }
}

/// Something else than weeks or months follows a number.
pub(super) fn unit(input: &str) -> Refusal {
    let word = whole.parse_next(&mut { input }).unwrap_or_default();
    Trouble::of(
        word,
        "only weeks can be counted here: \"every 2 weeks on Tuesday\"",
        WEEKS,
    )
}

/// A weekday should stand next.
pub(super) fn weekday(example: &'static str, input: &str) -> Refusal {
    let word = whole.parse_next(&mut { input }).unwrap_or_default();
    match likely_weekday(word) {
        Some(day) => Trouble::mend(
            word,
            format!("`{word}` is no day of the week; did you mean {day}?"),
            Mended::Part(format!("{day} ")),
            example,
        ),
        None => Trouble::of(word, "a weekday is missing here", example),
    }
}

/// A weekday should stand next, after the places in the month that were `said`.
pub(super) fn no_weekday_of_month(said: &str, input: &str) -> Refusal {
    let word = whole.parse_next(&mut { input }).unwrap_or_default();
    match word.to_lowercase().as_str() {
        "of" | "day" => Trouble::of(
            word,
            format!(
                "`{said}` of what is missing here: a rule counts the weekdays of a month, not its days"
            ),
            NTH,
        ),
        "week" | "weeks" => Trouble::of(
            word,
            "the weeks of a month can be counted in more than one way: count the weekdays",
            NTH,
        ),
        _ => weekday(NTH, input),
    }
}

/// "twice a month on Tuesday"
fn so_often(input: &str) -> Refusal {
    let mut rest = input;
    let how_often = (whole, whole, whole).take().parse_next(&mut rest);
    let how_often = how_often.unwrap_or(input).trim();
    let on = whole.parse_next(&mut rest).unwrap_or_default();
    let day = whole.parse_next(&mut rest).unwrap_or_default();
    let days = match super::name::read_weekday(day) {
        Some(day) if on == "on" => format!("{}s", weekday_name(day)),
        _ => "days".to_owned(),
    };
    let (of, example) = if how_often.to_lowercase().ends_with("week") {
        (
            "of the week",
            "every Monday and Thursday at 15:30 Europe/Warsaw",
        )
    } else {
        ("of the month", NTH)
    };
    Trouble::of(
        how_often,
        format!("`{how_often}` does not say which {days} {of} are meant"),
        example,
    )
}

fn not_everywhere(word: &str) -> Refusal {
    Trouble::of(
        word,
        format!("`{word}` does not mean the same days everywhere: name them"),
        "every Monday and Thursday at 15:30 Europe/Warsaw",
    )
}

fn day_of_month(word: &str) -> Refusal {
    Trouble::of(
        word,
        format!(
            "`{word}` is no place of a weekday in a month: a rule counts weekdays, up to the 5th, not days"
        ),
        NTH,
    )
}

fn unknown(word: &str, input: &str) -> Refusal {
    let text = whole.parse_next(&mut { input }).unwrap_or_default();
    match likely_weekday(word) {
        Some(day) => Trouble::mend(
            text,
            format!("`{text}` is no day of the week; did you mean every {day}?"),
            Mended::Part(format!("every {day} ")),
            WEEKLY,
        ),
        None => Trouble::of(
            text,
            "a rule begins with \"every\" or with which weekday of the month is meant",
            NTH,
        ),
    }
}

/// The weekday that a slip of the fingers made into `word`, if there is only one.
fn likely_weekday(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let word = word.trim_end_matches('s');
    let days = (0..7).filter_map(|number| chrono::Weekday::try_from(number).ok());
    let mut near: Vec<_> = days
        .map(weekday_name)
        .filter(|_| word.len() < 12)
        .map(|day| (strsim::osa_distance(word, &day.to_lowercase()), day))
        .filter(|(distance, _)| *distance <= 2)
        .collect();
    near.sort_unstable();
    match near[..] {
        [(_, day)] => Some(day),
        [(one, day), (other, _), ..] if one < other => Some(day),
        _ => None,
    }
}
