//! Days and clocks, on the group's own side: the day first, 24 hours.

use chrono::{Datelike, NaiveDate};

use crate::page::Dated;
use crate::schedule::{Instant, RuleZone};
use crate::words::group_clock;
use crate::zone::{Zone, clock, day_and_month, weekday_and_date};

pub(super) use crate::zone::full_date as day;

/// How many things are named before the others are only counted.
pub(super) const MOST_NAMED: usize = 3;

/// The day of a meeting by its group's clock.
pub(super) fn day_of(at: Instant, series: &Dated) -> NaiveDate {
    series.zone().civil(at).date()
}

/// `2 December`, `16 December 2026`: the year is said where the next one is of another.
pub(super) fn days(days: &[NaiveDate]) -> Vec<String> {
    let next = days.iter().skip(1).map(Some).chain([None]);
    let words = days.iter().zip(next).map(|(it, next)| match next {
        Some(next) if next.year() == it.year() => day_and_month(*it),
        _ => day(*it),
    });
    words.collect()
}

/// `Wednesday 2 December 2026`
pub(super) fn weekday(at: Instant, series: &Dated) -> String {
    weekday_and_date(day_of(at, series))
}

/// `16:00 UTC`, `10:00 in Los Angeles (18:00 UTC)`, and with its day where that is another in UTC.
pub(super) fn time(at: Instant, series: &Dated) -> String {
    let here = group_clock(series, at);
    let utc = clock(at.naive_utc());
    match series.rule.zone {
        RuleZone::Utc => here,
        RuleZone::Named(_) if day_of(at, series) == at.date_naive() => {
            format!("{here} ({utc} UTC)")
        }
        RuleZone::Named(_) => format!("{here} ({utc} UTC on {})", day_and_month(at.date_naive())),
    }
}

/// `Wednesday 2 December 2026, 10:00 in Los Angeles (18:00 UTC)`: right for every reader.
pub(super) fn moment(at: Instant, series: &Dated) -> String {
    format!("{}, {}", weekday(at, series), time(at, series))
}

/// `a, b and c`; of more than three the first three, and how many there are besides.
pub(super) fn named(items: &[String]) -> String {
    let more = items.len().saturating_sub(MOST_NAMED);
    let mut items: Vec<_> = items.iter().take(MOST_NAMED).cloned().collect();
    items.extend((more > 0).then(|| format!("{more} more")));
    match items.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// `1 date`, `3 dates`
pub(super) fn count(number: usize, what: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{number} {what}{s}")
}
