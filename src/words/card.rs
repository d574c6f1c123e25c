//! The card: when the next meeting is, for the reader.

use std::rc::Rc;

use chrono::Datelike;

use super::distance::{Timed, distance, starts_in};
use super::shift::{card_shift, group_clock};
use super::{DOOR_OPEN, Moment};
use crate::page::Dated;
use crate::schedule::{Instant, Occurrence};
use crate::zone::{Form, Reader, day_and_month};

/// What the card says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Which meeting matters now.
    pub moment: Moment,
    /// The first line, which answers "is it on this week?".
    pub line: Rc<str>,
    /// What stands before the date: "Next: " once a meeting has ended.
    pub before: &'static str,
    /// The meeting whose date is shown.
    pub shown: Option<Occurrence>,
    /// Its date: `Wednesday 2 December`.
    pub date: Rc<str>,
    /// The clock at its start: `21:30`.
    pub start: Rc<str>,
    /// The clock at its end: `22:30`.
    pub end: Rc<str>,
    /// Whether the end is on another day than the start, for the reader.
    pub next_day: bool,
    /// Whose time that is: `Your time (Kolkata) · 16:00 UTC`.
    pub second: Rc<str>,
    /// That the day is another one for the group.
    pub shift: Option<Rc<str>>,
    /// When any of this changes; `None` if it never does.
    pub until: Option<Instant>,
}

/// What the card says about `meeting` at `now`.
pub fn card(meeting: &Dated, now: Instant, reader: &dyn Reader) -> Card {
    let moment = Moment::of(meeting, now);
    let in_words = (meeting, reader);
    match moment {
        Moment::Upcoming(it) => {
            let Timed { text, until } = distance(it, now, reader);
            ahead(moment, it, text, until.min(it.start - DOOR_OPEN), in_words)
        }
        Moment::Soon(it) => {
            let Timed { text, until } = starts_in(it, now);
            ahead(moment, it, text, until.min(it.start), in_words)
        }
        Moment::Live(it) => {
            let text = format!(
                "Happening now · until {}",
                reader.write(it.end, Form::Clock)
            );
            ahead(moment, it, text, it.end, in_words)
        }
        Moment::Ended(it, next) => {
            let text = format!(
                "Ended at {} · may run over",
                reader.write(it.end, Form::Clock)
            );
            let gone = it.end + DOOR_OPEN;
            match next {
                Some(next) => Card {
                    before: "Next: ",
                    ..ahead(
                        moment,
                        next,
                        text,
                        gone.min(next.start - DOOR_OPEN),
                        in_words,
                    )
                },
                None => Card {
                    until: Some(gone),
                    ..dateless(moment, text)
                },
            }
        }
        Moment::Over => {
            let text = match (meeting.rule.until, meeting.last_started(now)) {
                (Some(_), Some(last)) => {
                    let day = reader.civil(last.start);
                    format!(
                        "This meeting has ended. The last one was on {} {}.",
                        day_and_month(day),
                        day.year()
                    )
                }
                (Some(_), None) => "This meeting has ended.".to_owned(),
                (None, _) => "No meeting planned.".to_owned(),
            };
            dateless(moment, text)
        }
    }
}

fn ahead(
    moment: Moment,
    it: Occurrence,
    line: String,
    until: Instant,
    (meeting, reader): (&Dated, &dyn Reader),
) -> Card {
    Card {
        moment,
        line: line.into(),
        before: "",
        shown: Some(it),
        date: reader.write(it.start, Form::Date),
        start: reader.write(it.start, Form::Clock),
        end: reader.write(it.end, Form::Clock),
        next_day: reader.civil(it.start).date() != reader.civil(it.end).date(),
        second: format!("{} · {}", whose_time(reader), group_clock(meeting, it)).into(),
        shift: card_shift(meeting, it, reader).map(Rc::from),
        until: Some(until),
    }
}

fn dateless(moment: Moment, line: String) -> Card {
    Card {
        moment,
        line: line.into(),
        before: "",
        shown: None,
        date: "".into(),
        start: "".into(),
        end: "".into(),
        next_day: false,
        second: "".into(),
        shift: None,
        until: None,
    }
}

fn whose_time(reader: &dyn Reader) -> String {
    match (reader.own(), reader.city()) {
        (true, city) => format!("Your time ({city})"),
        (false, "UTC") => "UTC".to_owned(),
        (false, city) => format!("{city} time"),
    }
}
