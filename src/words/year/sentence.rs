//! What the dots of a year show, in one sentence.
//!
//! Meetings that follow each other at the same time are a run. Where every change lies between two
//! months, runs are said in months, and hold for the year as it comes round; where one lies within
//! a month, or the meetings begin or end within the year, they are said in dates.

use super::Dot;
use super::months::Months;
use crate::zone::{Form, Reader};

/// More runs than this are no changes of clocks: the times of each month are said instead.
const MOST_RUNS: usize = 7;

/// A time there: by how many days the date is off the reader's, and the minute of the day.
type Time = (i64, u32);

/// Days on which the meetings have the same times.
struct Run {
    times: Vec<Time>,
    first: u32,
    last: u32,
}

/// `17:00 from November to March, 18:00 from April to October.`
pub(super) fn sentence(dots: &[Dot], months: &Months, reader: &dyn Reader) -> String {
    let held: Vec<Dot> = dots.iter().filter(|dot| !dot.cancelled).copied().collect();
    let mut all = runs(&held, &|day| day as usize);
    if all.len() > MOST_RUNS {
        all = runs(&held, &|day| months.month(day));
    }
    let (from_first, to_last) = covers(dots, months.days());
    let parted = all
        .windows(2)
        .all(|pair| months.month(pair[0].last) != months.month(pair[1].first));
    let by_month = from_first && to_last && parted;
    // The last months and the first are one run as the year comes round.
    if by_month
        && all.len() > 2
        && all[0].times == all[all.len() - 1].times
        && let Some(last) = all.pop()
    {
        all[0].first = last.first;
    }
    let count = all.len();
    let parts: Vec<String> = all
        .iter()
        .enumerate()
        .map(|(index, run)| {
            let times = run.times.iter().map(|time| clock(*time, &held, reader));
            let when = if by_month {
                in_months(run, count, months)
            } else {
                let open = (from_first && index == 0, to_last && index + 1 == count);
                in_dates(run, open, months, reader)
            };
            format!("{} {when}", list(times.collect()))
        })
        .collect();
    match &parts[..] {
        [] => String::new(),
        parts => format!("{}.", parts.join(", ")),
    }
}

/// `Cancelled: 16 December and 6 January.`
pub(super) fn cancelled(dots: &[Dot], months: &Months, reader: &dyn Reader) -> Option<String> {
    let days: Vec<String> = dots
        .iter()
        .filter(|dot| dot.cancelled)
        .map(|dot| reader.day(months.date(dot.day)).to_string())
        .collect();
    (!days.is_empty()).then(|| format!("Cancelled: {}.", list(days)))
}

/// The runs of what is held, where the times of each `unit` are taken together.
fn runs(held: &[Dot], unit: &dyn Fn(u32) -> usize) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for dots in held.chunk_by(|one, next| unit(one.day) == unit(next.day)) {
        let mut times = Vec::new();
        for dot in dots {
            let time = (dot.off, dot.minute);
            if let Err(place) = times.binary_search(&time) {
                times.insert(place, time);
            }
        }
        let (first, last) = (dots[0].day, dots[dots.len() - 1].day);
        match runs.last_mut() {
            Some(run) if run.times == times => run.last = last,
            _ => runs.push(Run { times, first, last }),
        }
    }
    runs
}

/// Whether the meetings go on from the first of the days, and to the last: no gap there is longer
/// than those between them.
fn covers(dots: &[Dot], days: u32) -> (bool, bool) {
    let gap = dots
        .windows(2)
        .map(|pair| pair[1].day - pair[0].day)
        .max()
        .unwrap_or_default();
    let first = dots.first().map_or(0, |dot| dot.day);
    let last = dots.last().map_or(0, |dot| dot.day);
    (first <= gap, days - last <= gap)
}

fn in_months(run: &Run, count: usize, months: &Months) -> String {
    let [first, last] = [run.first, run.last].map(|day| months.all[months.month(day)].name);
    if count == 1 {
        "all year".to_owned()
    } else if first == last {
        format!("in {first}")
    } else {
        format!("from {first} to {last}")
    }
}

fn in_dates(run: &Run, open: (bool, bool), months: &Months, reader: &dyn Reader) -> String {
    let [first, last] = [run.first, run.last].map(|day| reader.day(months.date(day)));
    match open {
        (true, _) => format!("until {last}"),
        (_, true) => format!("from {first}"),
        (false, false) if first == last => format!("on {first}"),
        (false, false) => format!("from {first} to {last}"),
    }
}

fn clock((off, minute): Time, dots: &[Dot], reader: &dyn Reader) -> String {
    let clock = dots
        .iter()
        .find(|dot| (dot.off, dot.minute) == (off, minute))
        .map(|dot| reader.write(dot.start, Form::Clock))
        .unwrap_or_default();
    match off {
        0 => clock.to_string(),
        1.. => format!("{clock} the next day"),
        _ => format!("{clock} the day before"),
    }
}

/// `09:00, 10:00 and 17:00`
fn list(mut items: Vec<String>) -> String {
    let last = items.pop().unwrap_or_default();
    if items.is_empty() {
        last
    } else {
        format!("{} and {last}", items.join(", "))
    }
}
