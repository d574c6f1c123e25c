//! The card: when the next meeting is, for the reader.

use std::rc::Rc;

use super::distance::{Distance, Left, distance, monday, starts_in};
use super::notes::notes;
use super::over::over;
use super::{DOOR_OPEN, Moment, Shown};
use crate::page::Dated;
use crate::schedule::{Instant, Kind, Occurrence};
use crate::zone::{Form, Reader};

/// What the card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which meeting matters now.
    pub moment: Moment,
    /// What is not as the rule says before that, or with it: `Cancelled: Wednesday 2 December…`
    pub notes: Rc<[Rc<str>]>,
    /// The first line, which answers "is it on this week?".
    pub line: Rc<str>,
    /// What follows it where there is no date: whom to ask.
    pub hint: Option<Rc<str>>,
    /// The meeting whose date is shown.
    pub shown: Option<Shown>,
    /// When any of this changes; `None` if it never does. Changes of clocks come on top.
    pub until: Option<Instant>,
}

/// What the card says about `meeting` at `now`. `ask` names a place for questions.
pub fn card(meeting: &Dated, ask: Option<&str>, now: Instant, reader: &dyn Reader) -> Card {
    let moment = Moment::of(meeting, now);
    let clock = |at: Instant| reader.write(at, Form::Clock);
    let (mut hint, mut next) = (None, "");
    let (line, until, it) = match moment {
        Moment::Upcoming(it) => {
            let (line, until) = upcoming(meeting, it, now, reader);
            (line, Some(until.min(it.start - DOOR_OPEN)), Some(it))
        }
        Moment::Soon(it) => {
            let Left { text, until } = starts_in(it, now);
            (text, Some(until.min(it.start)), Some(it))
        }
        Moment::Live(it) => {
            let line = format!("Happening now · until {}", clock(it.end));
            (line, Some(it.end), Some(it))
        }
        Moment::Ended(it, following) => {
            next = "Next: ";
            let line = format!("Ended at {} · may run over", clock(it.end));
            let door = following.map(|next| next.start - DOOR_OPEN);
            let until = door.into_iter().chain([it.end + DOOR_OPEN]).min();
            (line, until, following)
        }
        Moment::Over => {
            let (line, whom) = over(meeting, ask, now, reader);
            hint = whom.map(Rc::from);
            (line, None, None)
        }
    };
    // What is not held is said until it would have ended.
    let first_end = meeting.entries(now).next().map(|it| it.meeting.end);
    Card {
        moment,
        notes: notes(meeting, it, now, reader),
        line: line.into(),
        hint,
        shown: it.map(|it| Shown::of(meeting, it, next, now, reader)),
        until: until.into_iter().chain(first_end).min(),
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
