//! Dates and times of day, as a content file writes them: `2026-12-02`, `2026-12-02 16:00`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::content::{Given, Problems};
use crate::report::Code;

/// Reads `2026-12-02`.
pub(crate) fn date(given: &Given<String>, problems: &Problems<'_>) -> Option<NaiveDate> {
    let found = day(given.value.trim());
    if found.is_none() {
        refuse(
            given,
            "write year, month and day, for example 2026-12-02",
            problems,
        );
    }
    found
}

/// Reads `2026-12-02 16:00`, and where `hour` is known `2026-12-02` alone, which keeps it.
pub(super) fn moment(
    given: &Given<String>,
    hour: Option<NaiveTime>,
    problems: &Problems<'_>,
) -> Option<NaiveDateTime> {
    let found = match given.value.trim().split_once([' ', 'T']) {
        Some((date, time)) => day(date).zip(clock(time.trim())),
        None => day(given.value.trim()).zip(hour),
    };
    if found.is_none() {
        let help = match hour {
            Some(_) => "write a date, with the time if it changes, for example 2026-12-02 16:00",
            None => "write date and time, for example 2026-12-02 16:00",
        };
        refuse(given, help, problems);
    }
    found.map(|(date, time)| date.and_time(time))
}

fn refuse(given: &Given<String>, help: &str, problems: &Problems<'_>) {
    let what = if help.contains("time") {
        "no time on a date"
    } else {
        "no date"
    };
    problems.add(
        Code::Date,
        &given.at,
        format!("`{}` is {what}", given.value),
        help,
    );
}

/// Four digits, two and two: chrono alone would take `2026-12-2`, `+12026-1-2` and `2026 - 1-2` as well.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    let fits = |(at, byte): (usize, u8)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    };
    let whole = text.len() == 10 && text.bytes().enumerate().all(fits);
    whole.then(|| text.parse().ok()).flatten()
}

fn clock(text: &str) -> Option<NaiveTime> {
    let (hour, minute) = text.split_once(':')?;
    let digits = |text: &str, most| {
        (1..=most).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
    };
    if !digits(hour, 2) || !digits(minute, 2) || minute.len() != 2 {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}
