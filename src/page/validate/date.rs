//! Dates and times of day, as a content file writes them: `2026-12-02`, `2026-12-02 16:00`.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::spelt;
use crate::content::{Given, Problems};
use crate::report::{Code, Fix};

/// Reads `2026-12-02`.
pub(crate) fn date(given: &Given<String>, problems: &Problems<'_>) -> Option<NaiveDate> {
    let text = given.value.trim();
    let found = day(text);
    if found.is_none() {
        let readings = spelt::days(text);
        let readings = readings.iter().map(NaiveDate::to_string).collect();
        let help = "write year, month and day, as in 1999-12-31";
        refuse(given, "no date", readings, help, problems);
    }
    found
}

/// Reads `2026-12-02 16:00`, and where `hour` is known `2026-12-02` alone, which keeps it.
pub(super) fn moment(
    given: &Given<String>,
    hour: Option<NaiveTime>,
    problems: &Problems<'_>,
) -> Option<NaiveDateTime> {
    let text = given.value.trim();
    let found = match text.split_once([' ', 'T']) {
        Some((date, time)) => day(date).zip(clock(time.trim())),
        None => day(text).zip(hour),
    };
    if found.is_none() {
        let with_time = text.rsplit_once([' ', 'T']);
        let with_time = with_time.and_then(|(date, time)| Some((date, clock(time)?)));
        let readings: Vec<_> = match with_time {
            Some((date, time)) => spelt::days(date)
                .iter()
                .map(|day| format!("{day} {}", time.format("%H:%M")))
                .collect(),
            // Without its time, an extra meeting is none.
            None if hour.is_none() => Vec::new(),
            None => spelt::days(text).iter().map(NaiveDate::to_string).collect(),
        };
        let help = match hour {
            Some(_) => "write a date, with the time if it changes, as in 1999-12-31 16:00",
            None => "write date and time, as in 1999-12-31 16:00",
        };
        refuse(given, "no time on a date", readings, help, problems);
    }
    found.map(|(date, time)| date.and_time(time))
}

/// Refuses what is no date, or can be read as these.
fn refuse(
    given: &Given<String>,
    what: &str,
    readings: Vec<String>,
    help: &str,
    problems: &Problems<'_>,
) {
    let help = match &readings[..] {
        [] => help.to_owned(),
        [one] => format!("write {one}"),
        several => format!("write {}, whichever is meant", several.join(" or ")),
    };
    let only = <[String; 1]>::try_from(readings).ok();
    let fix = only.map(|[text]| Fix {
        span: given.at.clone(),
        text,
    });
    let message = format!("`{}` is {what}", given.value);
    problems.add_mended(Code::Date, &given.at, (message, help), fix);
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
