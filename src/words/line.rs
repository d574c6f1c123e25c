//! The first line of a card, which answers "is it on this week?". As time passes it changes before all else.

use std::rc::Rc;

use super::Moment;
use super::distance::{Distance, Left, distance, monday, starts_in};
use super::over::over;
use crate::page::Dated;
use crate::schedule::{Instant, Kind, Occurrence};
use crate::zone::{Form, Reader};

/// The first line of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// `Next week · in 9 days`
    pub text: Rc<str>,
    /// What follows it where there is no date: whom to ask.
    pub hint: Option<Rc<str>>,
    /// When it changes while the rest of the card does not; `None` if it never does.
    pub until: Option<Instant>,
}

/// The line for `meeting` at a `moment` of it.
pub(super) fn line(
    meeting: &Dated,
    moment: Moment,
    ask: Option<&str>,
    now: Instant,
    reader: &dyn Reader,
) -> Line {
    let clock = |at: Instant| reader.write(at, Form::Clock);
    let mut hint = None;
    let (text, until) = match moment {
        Moment::Upcoming(it) => {
            let (text, until) = upcoming(meeting, it, now, reader);
            (text, Some(until))
        }
        Moment::Soon(it) => {
            let Left { text, until } = starts_in(it, now);
            (text, Some(until))
        }
        Moment::Live(it) => (format!("Happening now · until {}", clock(it.end)), None),
        Moment::Ended(it, _) => (format!("Ended at {} · may run over", clock(it.end)), None),
        Moment::Over => {
            let (text, whom) = over(meeting, ask, now, reader);
            hint = whom.map(Rc::from);
            (text, None)
        }
    };
    Line {
        text: text.into(),
        hint,
        until,
    }
}

fn upcoming(
    meeting: &Dated,
    it: Occurrence,
    now: Instant,
    reader: &dyn Reader,
) -> (String, Instant) {
    let Distance { week, left, until } = distance(it, now, reader);
    let entry = meeting
        .entries(now)
        .find(|entry| entry.kind.is_held() && entry.meeting == it);
    let monday = |at: Instant| monday(reader.civil(at).date());
    let line = match entry.map(|it| it.kind) {
        Some(Kind::Extra) => format!("Extra meeting · {left}"),
        Some(Kind::MovedFrom(old))
            if monday(old) == monday(now) && monday(it.start) != monday(now) =>
        {
            let day = reader.day(reader.civil(it.start).date());
            format!("Not this week · moved to {day}")
        }
        _ => format!("{week} · {left}"),
    };
    (line, until)
}
