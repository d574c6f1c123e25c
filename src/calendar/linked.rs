//! Meetings as linked data, for programs that read pages: schema.org's Event in JSON-LD.

use serde_json::{Map, Value, json};

use super::recur;
use super::span::first_day;
use crate::page::{Dated, Page};
use crate::schedule::{Change, Dates, Entry, Instant, Kind};
use crate::words::calendar::{about, summary};
use crate::words::datetime;

/// How many dates of each series are named.
const DATES: usize = 12;

/// The series of a group with their rules and their next dates at `at`, as a JSON-LD document. A
/// series that is not held has no dates; `site` is the address of the page, if it is known.
pub fn linked_data(page: &Page, series: &[Dated], site: Option<&str>, at: Instant) -> Value {
    let all: Vec<_> = series.iter().map(|it| event(page, it, site, at)).collect();
    json!({ "@context": "https://schema.org", "@graph": all })
}

/// One series: an event that has events.
fn event(page: &Page, series: &Dated, site: Option<&str>, at: Instant) -> Value {
    let mut event = common(page, series, site);
    event.insert("name".into(), summary(page, series, Kind::Regular).into());
    event.insert("description".into(), about(page).into());
    let mut dates = Vec::new();
    for entry in series.entries(at).take(DATES) {
        dates.extend(date(page, series, site, &entry));
    }
    if !dates.is_empty() {
        if let Some(schedule) = schedule(series) {
            event.insert("eventSchedule".into(), schedule);
        }
        event.insert("subEvent".into(), dates.into());
    }
    event.into()
}

/// What a series has in common with each of its dates.
fn common(page: &Page, series: &Dated, site: Option<&str>) -> Map<String, Value> {
    let mut common = Map::new();
    common.insert("@type".into(), "Event".into());
    common.insert(
        "eventAttendanceMode".into(),
        "https://schema.org/OnlineEventAttendanceMode".into(),
    );
    if let Some(join) = &series.join {
        let place = json!({ "@type": "VirtualLocation", "url": join.url.as_str() });
        common.insert("location".into(), place);
    }
    let mut organizer = json!({ "@type": "Organization", "name": page.title });
    if let Some(site) = site {
        organizer["url"] = site.into();
        common.insert("url".into(), site.into());
    }
    common.insert("organizer".into(), organizer);
    common
}

/// One date. What was moved is told at its new place, with the old one.
fn date(page: &Page, series: &Dated, site: Option<&str>, entry: &Entry) -> Option<Value> {
    let (status, previous) = match entry.kind {
        Kind::Regular | Kind::Extra => ("EventScheduled", None),
        Kind::Cancelled => ("EventCancelled", None),
        Kind::MovedFrom(old) => ("EventRescheduled", Some(old)),
        Kind::MovedTo(_) => return None,
    };
    let mut date = common(page, series, site);
    let mut put = |key: &str, value: String| date.insert(key.into(), value.into());
    put("name", summary(page, series, Kind::Regular));
    put("startDate", datetime(entry.meeting.start));
    put("endDate", datetime(entry.meeting.end));
    put("eventStatus", format!("https://schema.org/{status}"));
    if let Some(previous) = previous {
        put("previousStartDate", datetime(previous));
    }
    if let Some(reason) = &entry.reason {
        put("description", reason.to_string());
    }
    Some(date.into())
}

/// The rule, if schema.org's Schedule says it: not ISO weeks, and not a weekday after another.
fn schedule(series: &Dated) -> Option<Value> {
    let rule = &series.rule;
    let (frequency, days, months) = match rule.dates {
        Dates::Weekly(weekly) => (
            format!("P{}W", weekly.every),
            weekly
                .days
                .iter()
                .map(recur::short)
                .map(str::to_owned)
                .collect(),
            Vec::new(),
        ),
        Dates::Monthly(monthly) if monthly.after.is_none() => (
            format!("P{}M", monthly.every),
            // The syntax of RFC 5545, which schema.org takes.
            recur::nth_days(monthly),
            recur::months_left(monthly),
        ),
        Dates::Monthly(_) | Dates::IsoWeeks(_) => return None,
    };
    // The phase of every nth week or month is that of the first date.
    let first = rule.dates_onward(first_day(series)).next()?;
    let off = series.exceptions.iter().filter_map(|it| match it.change {
        Change::Cancelled(date) | Change::Moved { date, .. } => Some(date.to_string()),
        Change::Extra(_) => None,
    });
    let off: Vec<_> = off.collect();
    let mut schedule = json!({
        "@type": "Schedule",
        "repeatFrequency": frequency,
        "byDay": Vec::<String>::from_iter(days),
        "startDate": first.to_string(),
        "startTime": rule.time.format("%H:%M:%S").to_string(),
        "duration": format!("PT{}M", series.minutes),
        "scheduleTimezone": rule.zone.name(),
    });
    if !months.is_empty() {
        schedule["byMonth"] = months.into();
    }
    if let Some(until) = rule.until {
        schedule["endDate"] = until.to_string().into();
    }
    if !off.is_empty() {
        schedule["exceptDate"] = off.into();
    }
    Some(schedule)
}
