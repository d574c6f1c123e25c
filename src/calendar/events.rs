//! The events of a series: one a part of its rule, one for each meeting that is not as the rule
//! says, and one for each that no RRULE reaches.

use chrono::NaiveDate;

use super::event::Event;
use super::name::Uids;
use super::part::{Part, parts};
use super::span::{first_day, horizon};
use super::when::{When, is_plain, start_on, until};
use crate::page::{Dated, Status};
use crate::schedule::{Change, Exception, Kind};

/// The events of a series, those of its rule first; none for a series that is not held.
pub(super) fn events<'a>(series: &'a Dated, uids: &Uids) -> Vec<Event<'a>> {
    if series.status != Status::Active {
        return Vec::new();
    }
    let first = first_day(series);
    let mut events = Vec::new();
    let mut alone = Vec::new();
    for mut part in parts(&series.rule, first, horizon(first)) {
        let plain = |date: &NaiveDate| is_plain(start_on(*date, series), series);
        let begin = part.dates.iter().position(plain);
        match part.rrule.take().zip(begin) {
            Some((rrule, begin)) => {
                alone.extend(part.dates.drain(..begin));
                let odd = part.dates.iter().copied().filter(|date| !plain(date));
                part.wrong.extend(odd.clone());
                alone.extend(odd);
                part.dates.retain(plain);
                recurring(series, uids, part, rrule, &mut events);
            }
            None => alone.extend(part.dates),
        }
    }
    alone.sort_unstable();
    let alone = alone.into_iter();
    events.extend(alone.filter_map(|date| single(series, uids, date)));
    events.extend(extra(series, uids, first));
    events
}

/// A part's event, and those of its meetings that are not as the rule says.
fn recurring<'a>(
    series: &'a Dated,
    uids: &Uids,
    mut part: Part,
    endless: String,
    events: &mut Vec<Event<'a>>,
) {
    let (Some(first), Some(last)) = (part.dates.first(), part.dates.last()) else {
        return;
    };
    let rrule = if part.ends || series.rule.until.is_some() {
        format!("{endless};UNTIL={}", until(*last, series))
    } else {
        endless
    };
    let uid = uids.uid(&part.name);
    part.wrong.sort_unstable();
    let wrong = part.wrong.iter().filter(|it| *it > first);
    let start = When::Civil(start_on(*first, series));
    events.push(Event {
        uid: uid.clone(),
        rrule: Some(rrule),
        without: wrong.map(|date| start_on(*date, series)).collect(),
        ..Event::plain(start, Kind::Regular)
    });
    for exception in &*series.exceptions {
        let Some(date) = exception.change.date().filter(|it| part.dates.contains(it)) else {
            continue;
        };
        events.push(Event {
            uid: uid.clone(),
            instead_of: Some(start_on(date, series)),
            ..changed(series, date, exception)
        });
    }
}

/// The event of a meeting that no RRULE gives.
fn single<'a>(series: &'a Dated, uids: &Uids, date: NaiveDate) -> Option<Event<'a>> {
    let civil = start_on(date, series);
    let start = series.zone().instant(civil);
    // A whole day that the clocks skip (Apia, 2011): the next day's meeting is this one.
    let shown = series.zone().civil(start);
    if shown.date() != date && shown.time() == civil.time() {
        return None;
    }
    let exception = series
        .exceptions
        .iter()
        .find(|it| it.change.date() == Some(date));
    Some(Event {
        uid: uids.day(date),
        ..match exception {
            Some(exception) => changed(series, date, exception),
            None => Event::plain(When::Instant(start), Kind::Regular),
        }
    })
}

/// Meetings that the rule does not have, and those that were moved into the feed from before it.
fn extra<'a>(series: &'a Dated, uids: &Uids, first: NaiveDate) -> impl Iterator<Item = Event<'a>> {
    series.exceptions.iter().filter_map(move |it| {
        let start = it.change.start().filter(|start| start.date() >= first)?;
        let event = match it.change.date() {
            Some(date) if date >= first => return None,
            Some(date) => changed(series, date, it),
            None => Event::plain(When::of(start, series), Kind::Extra),
        };
        Some(Event {
            uid: uids.extra(start),
            reason: it.reason.as_deref(),
            ..event
        })
    })
}

/// What became of the rule's meeting on this day.
fn changed<'a>(series: &Dated, date: NaiveDate, exception: &'a Exception) -> Event<'a> {
    let civil = start_on(date, series);
    let (start, kind) = match exception.change {
        Change::Moved { to, .. } => (to, Kind::MovedFrom(series.zone().instant(civil))),
        Change::Cancelled(_) | Change::Extra(_) => (civil, Kind::Cancelled),
    };
    Event {
        reason: exception.reason.as_deref(),
        ..Event::plain(When::of(start, series), kind)
    }
}
