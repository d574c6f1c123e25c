//! The day shift: where the group's day is another day for the reader, in words.

use std::rc::Rc;

use chrono::{Datelike, NaiveTime, TimeDelta};

use crate::page::Dated;
use crate::schedule::{Instant, Occurrence, weekday_name};
use crate::zone::{Form, Reader, Zone};
use crate::zone::{clock, day_and_month};

/// That the group's day is another one, in the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// `Thursday for you.`
    pub here: Rc<str>,
    /// `In UTC it is Wednesday 2 December, 16:00.`
    pub there: Rc<str>,
}

impl Shift {
    pub(super) fn of(meeting: &Dated, it: Occurrence, reader: &dyn Reader) -> Option<Self> {
        days_off(meeting, it, reader).map(|_| {
            let there = meeting.zone().civil(it.start);
            let day = reader.write(it.start, Form::Weekday);
            Self {
                here: format!("{day} {}.", whose(reader)).into(),
                there: format!(
                    "In {} it is {} {}, {}.",
                    meeting.city(),
                    weekday_name(there.weekday()),
                    day_and_month(there.date()),
                    clock(there),
                )
                .into(),
            }
        })
    }
}

/// For a start at midnight sharp, which many read as the evening of that day:
/// `That is the night from Wednesday to Thursday.`
pub(super) fn night(it: Occurrence, reader: &dyn Reader) -> Option<String> {
    (reader.civil(it.start).time() == NaiveTime::MIN).then(|| {
        let [evening, morning] =
            [it.start - TimeDelta::seconds(1), it.start].map(|at| reader.write(at, Form::Weekday));
        format!("That is the night from {evening} to {morning}.")
    })
}

/// The time by which the group goes: `16:00 UTC`, `10:00 in Los Angeles`.
pub(crate) fn group_clock(meeting: &Dated, at: Instant) -> String {
    let clock = clock(meeting.zone().civil(at));
    match &*meeting.city() {
        "UTC" => format!("{clock} UTC"),
        city => format!("{clock} in {city}"),
    }
}

/// The group's day, to stand before the time: `Wed 2 December, `.
pub(super) fn group_day(meeting: &Dated, it: Occurrence) -> String {
    let there = meeting.zone().civil(it.start);
    format!(
        "{} {}, ",
        &weekday_name(there.weekday())[..3],
        day_and_month(there.date())
    )
}

/// For the rule: `For you: the day after, Thursday.` Said only where it is true of every meeting
/// of a year from the next one on; a rule on several weekdays has no one day to name.
pub fn rule_shift(meeting: &Dated, now: Instant, reader: &dyn Reader) -> Option<String> {
    let day = |it: Occurrence| {
        let weekday = reader.civil(it.start).weekday();
        (days_off(meeting, it, reader), weekday)
    };
    let mut ahead = meeting.regular(now);
    let next = ahead.next()?;
    let (year, first) = (next.start + TimeDelta::days(366), day(next));
    let side = match first.0? {
        1 => "after",
        _ => "before",
    };
    let subject = if reader.own() {
        "For you".to_owned()
    } else {
        format!("In {}", reader.city())
    };
    ahead
        .take_while(|it| it.start < year)
        .all(|it| day(it) == first)
        .then(|| format!("{subject}: the day {side}, {}.", weekday_name(first.1)))
}

/// "for you", or "in Tokyo" where the zone shown is not the reader's own.
pub(super) fn whose(reader: &dyn Reader) -> String {
    if reader.own() {
        "for you".to_owned()
    } else {
        format!("in {}", reader.city())
    }
}

/// By how many days the reader's date is off the group's; `None` where they agree.
pub(super) fn days_off(meeting: &Dated, it: Occurrence, reader: &dyn Reader) -> Option<i64> {
    let [here, there] = [reader.civil(it.start), meeting.zone().civil(it.start)];
    let days = (here.date() - there.date()).num_days();
    (days != 0).then_some(days)
}
