//! The day shift: where the group's day is another day for the reader, in words.

use chrono::Datelike;

use crate::page::Meeting;
use crate::schedule::{Instant, Occurrence, weekday_name};
use crate::zone::{Form, Reader, Utc, Zone};
use crate::zone::{clock, day_and_month};

/// For the card: `Thursday for you. In UTC it is Wednesday 2 December, 16:00.`
pub(super) fn card_shift(it: Occurrence, reader: &dyn Reader) -> Option<String> {
    days_off(it, reader).map(|_| {
        let utc = Utc.civil(it.start);
        format!(
            "{} {}. In UTC it is {} {}, {}.",
            reader.write(it.start, Form::Weekday),
            whose(reader),
            weekday_name(utc.weekday()),
            day_and_month(utc.date()),
            clock(utc),
        )
    })
}

/// For a row: `16:00 UTC`, or where the day differs `Wed 2 December, 16:00 UTC`.
pub(super) fn beside(it: Occurrence, reader: &dyn Reader) -> String {
    let day = days_off(it, reader)
        .map(|_| utc_day(it))
        .unwrap_or_default();
    format!("{day}{} UTC", clock(Utc.civil(it.start)))
}

/// The day in UTC, to stand before the time: `Wed 2 December, `.
pub(super) fn utc_day(it: Occurrence) -> String {
    let utc = Utc.civil(it.start);
    format!(
        "{} {}, ",
        &weekday_name(utc.weekday())[..3],
        day_and_month(utc.date())
    )
}

/// For the rule: `For you: the day after, Thursday.` Said only where it is true of every meeting
/// of the coming year; a rule on several weekdays has no one day to name.
pub fn rule_shift(meeting: &Meeting, now: Instant, reader: &dyn Reader) -> Option<String> {
    let year = now + chrono::TimeDelta::days(366);
    let mut off = meeting
        .not_ended(now)
        .take_while(|it| it.start < year)
        .map(|it| (days_off(it, reader), reader.civil(it.start).weekday()));
    let first = off.next()?;
    let side = match first.0? {
        1 => "after",
        _ => "before",
    };
    let subject = if reader.own() {
        "For you".to_owned()
    } else {
        format!("In {}", reader.city())
    };
    off.all(|other| other == first)
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
fn days_off(it: Occurrence, reader: &dyn Reader) -> Option<i64> {
    let days = (reader.civil(it.start).date() - Utc.civil(it.start).date()).num_days();
    (days != 0).then_some(days)
}
