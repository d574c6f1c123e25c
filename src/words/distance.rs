//! How far away a meeting is: "Next week · in 9 days", "Today · in 42 minutes".

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};

use crate::schedule::{Instant, Occurrence};
use crate::zone::Reader;

/// How far away a meeting is, and the instant until which that is true.
pub(super) struct Distance {
    /// `Next week`: whether it is on this week.
    pub(super) week: &'static str,
    /// `in 9 days`
    pub(super) left: String,
    /// Until when.
    pub(super) until: Instant,
}

/// The answer to "is it on this week?", for a meeting that lies ahead.
pub(super) fn distance(it: Occurrence, now: Instant, reader: &dyn Reader) -> Distance {
    let (today, day) = (reader.civil(now).date(), reader.civil(it.start).date());
    let days = (day - today).num_days();
    let midnight = || midnight(now, today, reader);
    let (week, left, until) = match days {
        0 | 1 => {
            let Left { text, until } = left(it.start - now, now);
            match days {
                0 => ("Today", text, until),
                _ => ("Tomorrow", text, until.min(midnight())),
            }
        }
        _ => (week(today, day), format!("in {days} days"), midnight()),
    };
    Distance { week, left, until }
}

/// "Starts in 3 minutes", for the last quarter of an hour.
pub(super) fn starts_in(it: Occurrence, now: Instant) -> Left {
    let left = it.start - now;
    let text = match left.num_minutes() {
        0 => "Starts in less than a minute".to_owned(),
        minutes => format!("Starts in {}", plural(minutes, "minute")),
    };
    let until = now + rest(left, TimeDelta::minutes(1));
    Left { text, until }
}

/// A time that is left, and until when so much is.
pub(super) struct Left {
    pub(super) text: String,
    pub(super) until: Instant,
}

/// Hours, and below two hours whole minutes.
fn left(left: TimeDelta, now: Instant) -> Left {
    let (unit, name) = if left < TimeDelta::hours(2) {
        (TimeDelta::minutes(1), "minute")
    } else {
        (TimeDelta::hours(1), "hour")
    };
    let count = left.num_seconds() / unit.num_seconds();
    Left {
        text: format!("in {}", plural(count, name)),
        until: now + rest(left, unit),
    }
}

/// How long until `left`, counted down in whole `unit`s, shows one less.
fn rest(left: TimeDelta, unit: TimeDelta) -> TimeDelta {
    let millis = left.num_milliseconds().rem_euclid(unit.num_milliseconds());
    TimeDelta::milliseconds(millis + 1)
}

fn plural(count: i64, unit: &str) -> String {
    let s = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{s}")
}

fn week(today: NaiveDate, day: NaiveDate) -> &'static str {
    match (monday(day) - monday(today)).num_weeks() {
        0 => "This week",
        1 => "Next week",
        _ => "Not this week",
    }
}

/// The first day of a date's week.
pub(super) fn monday(date: NaiveDate) -> NaiveDate {
    date - Days::new(date.weekday().num_days_from_monday().into())
}

/// The end of `today` for the reader. Found by asking the reader's clock, since a day may have 23
/// or 25 hours and may begin at 01:00.
pub(super) fn midnight(now: Instant, today: NaiveDate, reader: &dyn Reader) -> Instant {
    let to_midnight = |at: Instant| {
        let civil = reader.civil(at);
        TimeDelta::days(1) - (civil.time() - NaiveTime::MIN)
    };
    let guess = now + to_midnight(now);
    // A change of clocks between now and then makes the guess early or late by that change.
    if reader.civil(guess).date() == today {
        guess + to_midnight(guess)
    } else {
        let late = reader.civil(guess).time() - NaiveTime::MIN;
        if reader.civil(guess - late).date() == today {
            guess
        } else {
            guess - late
        }
    }
}
