//! What the dots of a year show, in one sentence.
//!
//! Meetings that follow each other at the same time are a run. Where every change lies between two
//! months, runs are said in months, and hold for the year as it comes round; where one lies within
//! a month, or the meetings begin or end within the year, they are said in dates.

use super::months::Months;
use super::{DAY, Dot};
use crate::zone::{Form, Reader};

/// More runs than this are no changes of clocks: the times of each month are said instead.
const MOST_RUNS: usize = 7;

/// Days on which the meetings have the same times.
struct Run {
    /// As [`Dot::clock`] has them, in order.
    times: Vec<i32>,
    first: u32,
    last: u32,
}

/// `17:00 from November to March, 18:00 from April to October.`
pub(super) fn sentence(dots: &[Dot], months: &Months, reader: &dyn Reader) -> String {
    let mut held = dots.to_vec();
    held.retain(|dot| !dot.cancelled);
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
        && first.times == last.times
    {
        first.first = last.first;
        runs.pop();
    }

    let mut text = String::new();
    for (index, run) in runs.iter().enumerate() {
        for (nth, time) in run.times.iter().enumerate() {
            join(&mut text, nth, run.times.len());
            if let Some(dot) = held.iter().find(|dot| dot.clock == *time) {
                text.push_str(&reader.write(dot.start, Form::Clock));
            }
            text.push_str(match time.div_euclid(DAY) {
                0 => "",
                1.. => " the next day",
                _ => " the day before",
            });
        }
        let is_last = index + 1 == runs.len();
        let (first, last) = (run.first, run.last);
        if by_month {
            let (first, last) = (months.name(first), months.name(last));
            if runs.len() == 1 {
                text.push_str(" all year");
            } else if first == last {
                push(&mut text, " in ", first);
            } else {
                push(&mut text, " from ", first);
                push(&mut text, " to ", last);
            }
        } else {
            let date = |day| reader.day(months.date(day));
            if from_first && index == 0 {
                push(&mut text, " until ", &date(last));
            } else if to_last && is_last {
                push(&mut text, " from ", &date(first));
            } else if first == last {
                push(&mut text, " on ", &date(first));
            } else {
                push(&mut text, " from ", &date(first));
                push(&mut text, " to ", &date(last));
            }
        }
        text.push_str(if is_last { "." } else { ", " });
    }
    text
}

fn push(text: &mut String, word: &str, name: &str) {
    text.push_str(word);
    text.push_str(name);
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
            if let Err(place) = times.binary_search(&dot.clock) {
                times.insert(place, dot.clock);
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
    let (Some(first), Some(last)) = (dots.first(), dots.last()) else {
        return (false, false);
    };
    let mut gap = 0;
    for pair in dots.windows(2) {
        gap = gap.max(pair[1].day - pair[0].day);
    }
    (first.day <= gap, days - last.day <= gap)
}

/// What stands before the item `nth` of `09:00, 10:00 and 17:00`.
fn join(text: &mut String, nth: usize, count: usize) {
    if nth > 0 {
        text.push_str(if nth + 1 == count { " and " } else { ", " });
    }
}
