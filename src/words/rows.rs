//! The list of upcoming meetings.

use std::rc::Rc;

use chrono::Datelike;

use super::shift::{beside, group_day};
use crate::page::Dated;
use crate::schedule::{Instant, Occurrence};
use crate::zone::{Form, Reader, Zone};

/// One meeting of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The meeting.
    pub meeting: Occurrence,
    /// `Wed 2 December`
    pub date: Rc<str>,
    /// `21:30`
    pub clock: Rc<str>,
    /// `Wednesday 2 December, 21:30`, for those who listen.
    pub long: Rc<str>,
    /// Its day of the month for the group, with which the page's script compares the reader's.
    pub group_date: u32,
    /// `Wed 2 December, `: the group's day, which the script shows where it is another one.
    pub group_day: Rc<str>,
    /// `16:00 UTC`, or `10:00 in Los Angeles`, with the date where it is another day there.
    pub beside: Rc<str>,
}

/// The first `count` meetings that have not ended at `now`.
pub fn rows(meeting: &Dated, now: Instant, reader: &dyn Reader, count: usize) -> Rc<[Row]> {
    meeting
        .not_ended(now)
        .take(count)
        .map(|it| {
            let clock = reader.write(it.start, Form::Clock);
            Row {
                meeting: it,
                date: reader.write(it.start, Form::ShortDate),
                long: format!("{}, {clock}", reader.write(it.start, Form::Date)).into(),
                clock,
                group_date: meeting.zone().civil(it.start).day(),
                group_day: group_day(meeting, it).into(),
                beside: beside(meeting, it, reader).into(),
            }
        })
        .collect()
}
