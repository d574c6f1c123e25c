//! The meeting whose date the card shows.

use std::rc::Rc;

use super::daytime::daytime;
use super::shift::{Shift, group_clock, night};
use super::{clocks, place};
use crate::page::Dated;
use crate::schedule::{Instant, Occurrence};
use crate::zone::{Form, Reader};

/// A date in the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The meeting.
    pub meeting: Occurrence,
    /// What stands before the date: "Next: " once another meeting has ended, and else nothing.
    pub before: &'static str,
    /// How its date is written.
    pub form: Form,
    /// `Wednesday 2 December`
    pub date: Rc<str>,
    /// The same without the weekday: `2 December`.
    pub day: Rc<str>,
    /// The clock at its start: `21:30`.
    pub start: Rc<str>,
    /// The clock at its end: `22:30`.
    pub end: Rc<str>,
    /// Whether the end is on another day than the start, for the reader.
    pub next_day: bool,
    /// Whose time that is: `Your time (Kolkata) · 16:00 UTC`.
    pub second: Rc<str>,
    /// That the day is another one for the group.
    pub shift: Option<Shift>,
    /// That it begins at midnight sharp, and between which days that is.
    pub night: Option<Rc<str>>,
    /// That it falls into the reader's day, to be said where another series does not: `Daytime for you`.
    pub daytime: Option<Rc<str>>,
    /// That the clock changes for the reader with this meeting.
    pub notice: Option<Rc<str>>,
}

impl Shown {
    pub(super) fn of(
        meeting: &Dated,
        it: Occurrence,
        before: &'static str,
        now: Instant,
        reader: &dyn Reader,
    ) -> Self {
        let [start, end] = [it.start, it.end].map(|at| reader.civil(at).date());
        let notice = clocks::of(meeting, now, reader).filter(|notice| notice.meeting == it);
        let form = Form::Date.of_date(start, reader.civil(now).date());
        Self {
            meeting: it,
            before,
            form,
            date: reader.write(it.start, form),
            day: reader.day(start),
            start: reader.write(it.start, Form::Clock),
            end: reader.write(it.end, Form::Clock),
            next_day: start != end,
            second: format!(
                "{} · {}",
                whose_time(reader),
                group_clock(meeting, it.start)
            )
            .into(),
            shift: Shift::of(meeting, it, reader),
            night: night(it, reader).map(Rc::from),
            daytime: daytime(it, reader),
            notice: notice.map(|it| it.text.into()),
        }
    }
}

fn whose_time(reader: &dyn Reader) -> String {
    match (reader.own(), reader.city()) {
        (true, city) => format!("Your time ({city})"),
        (false, city) => place::time_of(city),
    }
}
