//! How far away a meeting is: "Next week · in 9 days", "Today · in 42 minutes".

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};

use crate::schedule::{Instant, Occurrence};
use crate::zone::Reader;

/// A text and the instant until which it stays true.
pub(super) struct Timed {
    pub(super) text: String,
    pub(super) until: Instant,
}

/// The answer to "is it on this week?", for a meeting that lies ahead.
pub(super) fn distance(it: Occurrence, now: Instant, reader: &dyn Reader) -> Timed {
    let (today, day) = (reader.civil(now).date(), reader.civil(it.start).date());
    let days = (day - today).num_days();
    let left = until(it.start - now);
    match days {
        0 => Timed {
            text: format!("Today · {}", left.text),
            until: now + left.changes_in,
        },
        1 => Timed {
            text: format!("Tomorrow · {}", left.text),
            until: (now + left.changes_in).min(midnight(now, today, reader)),
        },
        _ => Timed {
            text: format!("{} · in {days} days", week(today, day)),
            until: midnight(now, today, reader),
        },
    }
}

/// "Starts in 3 minutes", for the last quarter of an hour.
pub(super) fn starts_in(it: Occurrence, now: Instant) -> Timed {
    let left = it.start - now;
    let text = match left.num_minutes() {
        0 => "Starts in less than a minute".to_owned(),
        minutes => format!("Starts in {}", plural(minutes, "minute")),
    };
    Timed {
        text,
        until: now + rest(left, TimeDelta::minutes(1)),
    }
}

struct Left {
    text: String,
    changes_in: TimeDelta,
}

/// Hours, and below two hours whole minutes.
fn until(left: TimeDelta) -> Left {
    if left < TimeDelta::hours(2) {
        Left {
            text: format!("in {}", plural(left.num_minutes(), "minute")),
            changes_in: rest(left, TimeDelta::minutes(1)),
        }
    } else {
        Left {
            text: format!("in {}", plural(left.num_hours(), "hour")),
            changes_in: rest(left, TimeDelta::hours(1)),
        }
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
fn midnight(now: Instant, today: NaiveDate, reader: &dyn Reader) -> Instant {
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
