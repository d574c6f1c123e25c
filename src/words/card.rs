//! The card: when the next meeting is, for the reader.

use std::rc::Rc;

use super::line::{Line, line};
use super::notes::notes;
use super::{DOOR_OPEN, Moment, Shown};
use crate::page::Dated;
use crate::schedule::Instant;
use crate::zone::Reader;

/// What the card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which meeting matters now.
    pub moment: Moment,
    /// What is not as the rule says before that, or with it: `Cancelled: Wednesday 2 December…`
    pub notes: Rc<[Rc<str>]>,
    /// The first line.
    pub line: Line,
    /// The meeting whose date is shown.
    pub shown: Option<Shown>,
    /// When any of this but the line changes; `None` if it never does. Changes of clocks come on top.
    pub until: Option<Instant>,
}

/// What the card says about `meeting` at `now`. `ask` names a place for questions.
pub fn card(meeting: &Dated, ask: Option<&str>, now: Instant, reader: &dyn Reader) -> Card {
    let moment = Moment::of(meeting, now);
    let mut next = "";
    let (until, it) = match moment {
        Moment::Upcoming(it) => (Some(it.start - DOOR_OPEN), Some(it)),
        Moment::Soon(it) => (Some(it.start), Some(it)),
        Moment::Live(it) => (Some(it.end), Some(it)),
        Moment::Ended(it, following) => {
            next = "Next: ";
            let door = following.map(|next| next.start - DOOR_OPEN);
            let until = door.into_iter().chain([it.end + DOOR_OPEN]).min();
            (until, following)
        }
        Moment::Over => (None, None),
    };
    // What is not held is said until it would have ended.
    let first_end = meeting.entries(now).next().map(|it| it.meeting.end);
    Card {
        moment,
        notes: notes(meeting, it, now, reader),
        line: line(meeting, moment, ask, now, reader),
        shown: it.map(|it| Shown::of(meeting, it, next, now, reader)),
        until: until.into_iter().chain(first_end).min(),
    }
}
