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

/// Days on which the meetings have the same times.
struct Run {
    /// A dot for each of the times, by days off and minute.
    times: Vec<Dot>,
    first: u32,
    last: u32,
}

/// `17:00 from November to March, 18:00 from April to October.`
pub(super) fn sentence(dots: &[Dot], months: &Months, reader: &dyn Reader) -> String {
    let held: Vec<Dot> = dots.iter().filter(|dot| !dot.cancelled).copied().collect();
    let mut runs = runs(&held, &|one, next| one == next);
    if runs.len() > MOST_RUNS {
        runs = self::runs(&held, &|one, next| months.name(one) == months.name(next));
    }
    let (from_first, to_last) = covers(dots, months.days());
    let by_month = from_first
        && to_last
        && runs
            .windows(2)
            .all(|pair| months.name(pair[0].last) != months.name(pair[1].first));
    // The last months and the first are one run as the year comes round.
    if by_month
        && let [first, .., last] = &mut runs[..]
        && first.is_like(&last.times)
    {
        first.first = last.first;
        runs.pop();
    }
    let name = |day| {
        if by_month {
            months.name(day).into()
        } else {
            reader.day(months.date(day))
        }
    };
    let mut text = String::new();
    for (index, run) in runs.iter().enumerate() {
        if index > 0 {
            text.push_str(", ");
        }
        for (nth, dot) in run.times.iter().enumerate() {
            join(&mut text, nth, run.times.len());
            text.push_str(&reader.write(dot.start, Form::Clock));
            text.push_str(match dot.off {
                0 => "",
                1.. => " the next day",
                _ => " the day before",
            });
        }
        let (first, last) = (name(run.first), name(run.last));
        let is_last = index + 1 == runs.len();
        let words: [&str; 4] = if by_month && runs.len() == 1 {
            [" all year", "", "", ""]
        } else if !by_month && from_first && index == 0 {
            [" until ", &last, "", ""]
        } else if !by_month && to_last && is_last {
            [" from ", &first, "", ""]
        } else if first == last {
            [if by_month { " in " } else { " on " }, &first, "", ""]
        } else {
            [" from ", &first, " to ", &last]
        };
        text.extend(words);
        if is_last {
            text.push('.');
        }
    }
    text
}

/// `Cancelled: 16 December and 6 January.`
pub(super) fn cancelled(dots: &[Dot], months: &Months, reader: &dyn Reader) -> Option<String> {
    let days: Vec<&Dot> = dots.iter().filter(|dot| dot.cancelled).collect();
    if days.is_empty() {
        return None;
    }
    let mut text = "Cancelled: ".to_owned();
    for (nth, dot) in days.iter().enumerate() {
        join(&mut text, nth, days.len());
        text.push_str(&reader.day(months.date(dot.day)));
    }
    text.push('.');
    Some(text)
}

/// The runs, where the times of days that are `together` are taken together.
fn runs(held: &[Dot], together: &dyn Fn(u32, u32) -> bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for dots in held.chunk_by(|one, next| together(one.day, next.day)) {
        let mut times = Vec::new();
        for dot in dots {
            if let Err(place) = times.binary_search_by_key(&time(dot), time) {
                times.insert(place, *dot);
            }
        }
        let (first, last) = (dots[0].day, dots[dots.len() - 1].day);
        match runs.last_mut() {
            Some(run) if run.is_like(&times) => run.last = last,
            _ => runs.push(Run { times, first, last }),
        }
    }
    runs
}

impl Run {
    fn is_like(&self, times: &[Dot]) -> bool {
        self.times.iter().map(time).eq(times.iter().map(time))
    }
}

fn time(dot: &Dot) -> (i64, u32) {
    (dot.off, dot.minute)
}

/// Whether the meetings go on from the first of the days, and to the last: no gap there is longer
/// than those between them.
fn covers(dots: &[Dot], days: u32) -> (bool, bool) {
    let (Some(first), Some(last)) = (dots.first(), dots.last()) else {
        return (false, false);
    };
    let gaps = dots.windows(2).map(|pair| pair[1].day - pair[0].day);
    let gap = gaps.max().unwrap_or_default();
    (first.day <= gap, days - last.day <= gap)
}

/// What stands before the item `nth` of `09:00, 10:00 and 17:00`.
fn join(text: &mut String, nth: usize, count: usize) {
    if nth > 0 {
        text.push_str(if nth + 1 == count { " and " } else { ", " });
    }
}
