//! Another rule: what is agreed now, and what that does to the dates.

use super::Matter;
use super::changes::Change;
use super::compared::Compared;
use super::effect::Effect;
use super::found::Found;
use super::when::{day, day_of, moment, time, weekday};
use crate::page::Dated;
use crate::schedule::{Dates, Instant};
use crate::zone::city;

/// Says that the rule is another one. `changes` are what it does to dates.
pub(super) fn rule(series: &Compared<'_>, changes: &[Change<'_>], found: &mut Found) {
    let noticed = changes.iter().filter_map(|it| Some((it.day()?, it)));
    let Some((at, first)) = noticed.min_by_key(|(at, _)| *at) else {
        return;
    };
    let (old, new) = (series.old, series.new);
    let effect = Effect::of(series, changes);
    let (name, what) = (&new.name, what(old, new));
    let whole = effect.whole_shift();
    let comma = |shift: Option<String>| shift.map_or_else(String::new, |it| format!(", {it}"));
    let (date, parts) = (day(day_of(at, new)), effect.parts());
    let shift = comma(whole.clone());
    found.line(
        Matter::Meetings,
        format!("From {date}, {name} {what}{shift}: {parts}."),
    );
    let date = weekday(at, new);
    let shift = comma(whole.or_else(|| effect.shifts()));
    found.clause(match (first.from, first.to) {
        (Some(from), Some(to)) if same_day(from, old, to, new) => {
            let (from, to) = (time(from, old), time(to, new));
            format!("from {date}, {name} is at {to} instead of {from}{shift}")
        }
        (from, to) => {
            let next = series
                .after(at)
                .map(|next| format!(", next on {}", moment(next, new)));
            let [from, to] = [(from, old), (to, new)].map(|(at, of)| Some(moment(at?, of)));
            let first = match (from, to) {
                (Some(from), Some(to)) => format!("first on {to} instead of {from}"),
                (from, None) => {
                    let [from, next] = [from, next].map(Option::unwrap_or_default);
                    format!("not on {from}{next}")
                }
                (None, Some(to)) => format!("first on {to}"),
            };
            format!("from {date}, {name} {what}{shift} ({first})")
        }
    });
}

fn same_day(from: Instant, old: &Dated, to: Instant, new: &Dated) -> bool {
    day_of(from, old) == day_of(to, new)
}

/// What is agreed now: `starts at 17:00 UTC instead of 16:00`.
fn what(old: &Dated, new: &Dated) -> String {
    let (before, after) = (&old.rule, &new.rule);
    let [days, other_days] = [before, after].map(|it| days(it.dates));
    let [place, other_place] = [before, after].map(|it| place(it.zone.name()));
    let [clock, other_clock] = [before, after].map(|it| it.time.format("%H:%M").to_string());
    let same_time = clock == other_clock && place == other_place;
    let at = format!("{other_clock} {other_place}");
    let clock = if place == other_place {
        clock
    } else {
        format!("{clock} {place}")
    };
    match (days == other_days, same_time) {
        (true, true) => {
            let other = match after.dates {
                Dates::Monthly(_) => "in other months",
                _ => "in other weeks",
            };
            format!("is held {other} than before")
        }
        (true, false) => format!("starts at {at} instead of {clock}"),
        (false, true) => format!("is held {other_days} instead of {days}, at {at} as before"),
        (false, false) => format!("is held {other_days} at {at} instead of {days} at {clock}"),
    }
}

/// `every Wednesday at 16:00 UTC`
pub(super) fn agreed(series: &Dated) -> String {
    let rule = &series.rule;
    let (days, place) = (days(rule.dates), place(rule.zone.name()));
    format!("{days} at {} {place}", rule.time.format("%H:%M"))
}

/// `every Wednesday`, `on the 1st and 3rd Wednesday of each month`, `in odd ISO weeks on Wednesday`
fn days(dates: Dates) -> String {
    let before = match dates {
        Dates::Weekly(_) => "",
        Dates::Monthly(_) => "on the ",
        Dates::IsoWeeks(_) => "in ",
    };
    format!("{before}{dates}")
}

/// `UTC`, `in Los Angeles`
fn place(zone: &str) -> String {
    match &*city(zone) {
        "UTC" => "UTC".to_owned(),
        city => format!("in {city}"),
    }
}
