//! The list of upcoming meetings.

use std::rc::Rc;

use super::shift::{beside, utc_day};
use crate::page::Meeting;
use crate::schedule::{Instant, Occurrence};
use crate::zone::{Form, Reader};

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
    /// `Wed 2 December, `: the day in UTC, which the page's script shows where it is another one.
    pub utc_day: Rc<str>,
    /// `16:00 UTC`, with the date where it is another day there.
    pub beside: Rc<str>,
}

/// The first `count` meetings that have not ended at `now`.
pub fn rows(meeting: &Meeting, now: Instant, reader: &dyn Reader, count: usize) -> Rc<[Row]> {
    meeting
        .not_ended(now)
        .take(count)
        .map(|meeting| {
            let clock = reader.write(meeting.start, Form::Clock);
            Row {
                meeting,
                date: reader.write(meeting.start, Form::ShortDate),
                long: format!("{}, {clock}", reader.write(meeting.start, Form::Date)).into(),
                clock,
                utc_day: utc_day(meeting).into(),
                beside: beside(meeting, reader).into(),
            }
        })
        .collect()
}
