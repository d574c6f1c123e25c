//! Whether there is a next meeting, and no other one at the same time.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use crate::content::{Given, Problems, raw};
use crate::page::validate::date::day;
use crate::page::validate::exception::{holds, named};
use crate::page::{Dated, Meeting, Page, Status};
use crate::report::Code;
use crate::schedule::{Instant, Rule};
use crate::zone::database;

/// A group that does not meet for so long has usually paused.
const FAR: TimeDelta = TimeDelta::days(60);

/// For so long ahead, series are held beside each other: every change of clocks is in it.
const AHEAD: TimeDelta = TimeDelta::days(400);

/// How many dates of a rule tell how far they lie apart.
const DATES: usize = 60;

pub(super) fn inspect(raw: &raw::Page, page: &Page, at: Instant, problems: &Problems<'_>) {
    let written: Vec<_> = raw.meetings.iter().map(|it| &it.value).collect();
    // What was refused has no dates, and the others cannot be told apart then.
    if written.len() != page.meetings.len() {
        return;
    }
    let meetings = page.meetings.iter();
    let dated = meetings.filter_map(|it| Dated::new(it.clone(), database::named));
    let series: Vec<_> = written.into_iter().zip(dated).collect();
    for (written, series) in &series {
        if let Some(when) = written.when.as_given() {
            far(written, when, series, at, problems);
        }
    }
    for meeting in raw.meetings.iter() {
        for exception in meeting.value.exceptions.iter() {
            moved(&exception.value, problems);
        }
    }
    clashes(&series, at, problems);
}

/// A meeting that is moved by most of a year has the wrong year.
fn moved(exception: &raw::Exception, problems: &Problems<'_>) {
    const FARTHEST: i64 = 300;
    let date = |text: &str| day(text.trim().get(..10)?);
    let (Some(from), Some(to)) = (exception.date.as_given(), exception.moved.as_given()) else {
        return;
    };
    if let (Some(from), Some(day)) = (date(&from.value), date(&to.value))
        && (day - from).num_days().abs() > FARTHEST
    {
        let message = format!("{} is about a year away from {}", named(day), named(from));
        problems.add(Code::MovedFar, &to.at, message, "check the year");
    }
}

fn far(
    written: &raw::Meeting,
    when: &Given<String>,
    series: &Dated,
    at: Instant,
    problems: &Problems<'_>,
) {
    if series.status != Status::Active {
        return;
    }
    let next = series.held(at).next();
    let Some(next) = next else {
        // `{ ended: … }` says so already.
        if written.status.as_given().is_none() {
            over(when, series, at, problems);
        }
        return;
    };
    if next.start - at <= FAR {
        return;
    }
    let days = (next.start - at).num_days();
    let message = format!(
        "the next meeting is in {days} days, on {}",
        named(series.zone().civil(next.start).date())
    );
    let (code, help) = if longest_gap(&series.rule, at.date_naive()) > FAR {
        (
            Code::MeetingSeldom,
            "check the month after `from`, if it should be earlier",
        )
    } else {
        let help = if series.rule.from.is_some() {
            "check `from`, or write `status: { paused: … }` with the reason until the group meets again"
        } else {
            "write `status: { paused: … }` with the reason until the group meets again"
        };
        (Code::MeetingFar, help)
    };
    problems.add(code, &when.at, message, help);
}

fn over(when: &Given<String>, series: &Dated, at: Instant, problems: &Problems<'_>) {
    let last = series
        .last_held(at)
        .map(|it| series.zone().civil(it.start).date());
    let (Some(last), Some(until)) = (last, series.rule.until) else {
        return;
    };
    let within = when.value.to_lowercase().rfind("until");
    let within = within.map_or(0..when.value.len(), |start| start..when.value.len());
    let at = problems.at((&when.at, &when.value), within);
    let help = if holds(&series.rule, last) {
        format!("write a later day, or `status: {{ ended: {last} }}` beneath it")
    } else {
        "write a later day, or `status: ended` beneath it".to_owned()
    };
    problems.add(
        Code::SeriesOver,
        &at,
        format!(
            "the last meeting was on {}: the rule ends on {until}",
            named(last)
        ),
        help,
    );
}

/// The longest time between two dates that the rule has by itself.
fn longest_gap(rule: &Rule, from: NaiveDate) -> TimeDelta {
    let dates: Vec<_> = rule.dates_onward(from).take(DATES).collect();
    let gaps = dates.windows(2).map(|pair| pair[1] - pair[0]);
    gaps.max().unwrap_or_default()
}

fn clashes(series: &[(&raw::Meeting, Dated)], at: Instant, problems: &Problems<'_>) {
    let mut first_at: BTreeMap<Instant, usize> = BTreeMap::new();
    for (index, (written, dated)) in series.iter().enumerate() {
        let mut others = Vec::new();
        for meeting in dated.held(at).take_while(|it| it.start < at + AHEAD) {
            match first_at.get(&meeting.start) {
                // Within a series it is an error already.
                Some(first) if *first == index => {}
                Some(first) => others.push((*first, meeting.start)),
                None => {
                    first_at.insert(meeting.start, index);
                }
            }
        }
        let Some(&(first, start)) = others.first() else {
            continue;
        };
        if let Some(when) = written.when.as_given() {
            let other: &Meeting = &series[first].1;
            let (day, clock) = (start.date_naive(), start.format("%H:%M"));
            let times = match others.len() {
                1 => "once".to_owned(),
                count => format!("{count} times"),
            };
            problems.add(
                Code::SeriesClash,
                &when.at,
                format!(
                    "`{}` starts at the same instant as `{}`, {times} within a year: first on {} at {clock} UTC",
                    dated.name,
                    other.name,
                    named(day)
                ),
                "give one of them another time; if they are one meeting, delete one of the two",
            );
        }
    }
}
