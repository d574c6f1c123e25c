//! The year at a glance: at what time of their day a reader meets, over twelve months.
//!
//! The months begin with the current one, and are as wide as each other, so that nothing but the
//! dots has to be placed.

mod hours;
mod line;
mod sentence;

use std::rc::Rc;

use chrono::Datelike;

pub use self::line::{Dot, Line};
use crate::page::Dated;
use crate::schedule::Instant;
use crate::words::label;
use crate::zone::{Reader, month};

/// Twelve months for a reader, and for the places they compare with.
#[derive(Debug)]
pub struct Year {
    /// `Local start times in 2026 and 2027`
    pub name: String,
    /// What is written beside the chart: the months, the hours at which bands begin and end, and
    /// the bands.
    pub labels: Vec<Rc<str>>,
    /// The column of the day it is.
    pub today: i32,
    /// The series at the reader's own times, then at those of each place compared with.
    pub lines: Vec<Line>,
}

/// What `reader` sees of `series` from the first of this month on, and what one sees of them in the
/// places `compared` with; `None` if no meeting is within these twelve months.
pub fn year(
    series: &[Dated],
    now: Instant,
    reader: &dyn Reader,
    compared: &[&dyn Reader],
) -> Option<Year> {
    let today = reader.civil(now).date();
    let mut lines = Vec::new();
    for nth in 0..=compared.len() {
        // The first is the reader's own place.
        let other = compared.get(nth.wrapping_sub(1)).copied();
        for it in series {
            let mut head = String::new();
            if series.len() > 1 {
                head.push_str(&it.name);
            }
            if !compared.is_empty() {
                head.push_str(if head.is_empty() { "" } else { ", " });
                head.push_str(other.unwrap_or(reader).city());
            }
            head.push_str(if head.is_empty() { "" } else { ": " });
            if let Some(line) = Line::new(head, it, now, reader, other) {
                lines.push(line);
            }
        }
    }
    if lines.is_empty() {
        return None;
    }
    let mut name = "Local start times in ".to_owned();
    name.push_str(&today.year().to_string());
    if today.month0() > 0 {
        name.push_str(" and ");
        name.push_str(&(today.year() + 1).to_string());
    }
    let mut labels = Vec::new();
    for month0 in today.month0()..today.month0() + 12 {
        labels.push(month(month0).split_at(3).0.into());
    }
    hours::push(&mut labels, now, reader);
    for word in label::BANDS {
        labels.push(word.into());
    }
    Some(Year {
        name,
        labels,
        today: line::column(today) % line::MONTH,
        lines,
    })
}
