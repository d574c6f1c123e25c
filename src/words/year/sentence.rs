//! What the dots of a line show, in one sentence.
//!
//! Meetings that follow each other at the same time are a run. Where every change lies between two
//! months, runs are said in months, and hold for the year as it comes round; where one lies within
//! a month, or the meetings begin or end within the year, they are said in dates. A meeting that the
//! rule does not have, at an hour of its own, makes no run: it is said after them.

use chrono::Datelike;

use super::line::{DAY, Dot};
use crate::schedule::Kind;
use crate::words::when::days;
use crate::zone::{Form, Reader, month};

/// `17:00 from November to March, 18:00 from April to October.`, after `text`. Whether there were
/// meetings before is `begun`, whether there will be more `goes_on`.
pub(super) fn sentence(
    mut text: String,
    dots: &[Dot],
    begun: bool,
    goes_on: bool,
    place: &dyn Reader,
) -> String {
    // The first and the last of each; what is at an hour of its own; what is cancelled.
    let mut runs: Vec<[&Dot; 2]> = Vec::new();
    let (mut also, mut cancelled) = (Vec::new(), Vec::new());
    let usual = dots.iter().find(|dot| dot.kind == Kind::Regular);
    for dot in dots {
        match (dot.kind, runs.last_mut()) {
            (Kind::Cancelled, _) => cancelled.push(dot),
            (_, Some([first, last])) if first.clock == dot.clock => *last = dot,
            (Kind::Extra | Kind::MovedFrom(_), run)
                if run.is_some() || usual.is_some_and(|it| it.clock != dot.clock) =>
            {
                also.push(dot);
            }
            _ => runs.push([dot, dot]),
        }
    }
    let months = begun
        && goes_on
        && runs
            .windows(2)
            .all(|pair| pair[0][1].date.month0() != pair[1][0].date.month0());
    // The last months and the first are one run as the year comes round.
    if months
        && let [first, .., last] = &mut runs[..]
        && first[0].clock == last[0].clock
    {
        first[0] = last[0];
        runs.pop();
    }
    for (nth, [first, last]) in runs.iter().enumerate() {
        text.push_str(if nth == 0 { "" } else { ", " });
        time(&mut text, first, place);
        let (from, to) = (first.date, last.date);
        if months {
            let (from, to) = (month(from.month0()), month(to.month0()));
            if runs.len() == 1 {
                text.push_str(" all year");
            } else if from == to {
                push(&mut text, " in ", from);
            } else {
                push(&mut text, " from ", from);
                push(&mut text, " to ", to);
            }
        } else if begun && nth == 0 {
            push(&mut text, " until ", &place.day(to));
        } else if goes_on && nth + 1 == runs.len() {
            push(&mut text, " from ", &place.day(from));
        } else {
            let word = if from == to { " on " } else { " from " };
            push(&mut text, word, &days(from, to, place));
        }
    }
    for dot in also {
        text.push_str(", also ");
        time(&mut text, dot, place);
        push(&mut text, " on ", &place.day(dot.date));
    }
    let mut before = if runs.is_empty() {
        "Cancelled (hollow): "
    } else {
        ". Cancelled (hollow): "
    };
    for dot in cancelled {
        push(&mut text, before, &place.day(dot.date));
        before = ", ";
    }
    text.push('.');
    text
}

/// `17:00`, and whether that is on another day than the reader's.
fn time(text: &mut String, dot: &Dot, place: &dyn Reader) {
    text.push_str(&place.write(dot.start, Form::Clock));
    text.push_str(match dot.clock.div_euclid(DAY) {
        0 => "",
        1.. => " the next day",
        _ => " the day before",
    });
}

fn push(text: &mut String, word: &str, name: &str) {
    text.push_str(word);
    text.push_str(name);
}
