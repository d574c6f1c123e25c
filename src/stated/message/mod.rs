//! What an editor reads: what the text says, what the rule says, and what to write.

mod date;
mod days;
mod origin;
mod rhythm;
mod time;
mod when;

use chrono::{NaiveDate, NaiveTime};

use super::clock::Clock;
use super::year::Year;
use crate::schedule::{Dates, Ordinal, Rule, Weekdays, weekday_name};
use crate::zone::clock;

pub(super) use self::date::{Told, date, other_weekday};
pub(super) use self::days::{every, not_every, other_day, other_ordinals};
pub(super) use self::origin::origin;
pub(super) use self::rhythm::other_rhythm;
pub(super) use self::time::{other_time, says};

/// `16:00 UTC`
fn time_of(rule: &Rule) -> String {
    format!("{} {}", clock_of(rule.time), rule.zone.name())
}

/// `every Wednesday at 16:00 UTC`, without its first and last day.
pub(super) fn rule_of(rule: &Rule) -> String {
    format!("{} at {}", rule.dates, time_of(rule))
}

fn clock_of(time: NaiveTime) -> String {
    clock(NaiveDate::default().and_time(time))
}

/// The days of a rule as a clock shows them: "Mondays and Thursdays".
fn days_of(year: &Year<'_>, clock: Clock, plural: bool) -> String {
    let shown = year.on(clock);
    let end = if plural { "s" } else { "" };
    let days = Weekdays::ALL.iter().filter(|day| shown.is_on(*day));
    let days: Vec<_> = days
        .map(|day| format!("{}{end}", weekday_name(day)))
        .collect();
    list(&days, "and")
}

/// "1st and 3rd Wednesday", "Wednesday after the 4th Tuesday"
fn nth_of(year: &Year<'_>, plural: bool) -> String {
    let Dates::Monthly(it) = year.rule.dates else {
        return days_of(year, year.own(), plural);
    };
    let nth: Vec<_> = it
        .ordinals
        .iter()
        .map(|nth| Ordinal::as_str(nth).to_owned())
        .collect();
    let end = if plural { "s" } else { "" };
    let days = format!("{} {}{end}", list(&nth, "and"), weekday_name(it.weekday));
    match it.after {
        Some(after) => format!("{} after the {days}", weekday_name(after)),
        None => days,
    }
}

/// "a", "a or b", "a, b or c"
fn list(items: &[String], word: &str) -> String {
    match items.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} {word} {last}", rest.join(", ")),
        None => String::new(),
    }
}
