//! The card: when the next meeting is, for the reader.

use std::rc::Rc;

use chrono::Datelike;

use super::distance::{Timed, distance, monday, starts_in};
use super::notes::notes;
use super::shift::{card_shift, group_clock};
use super::{DOOR_OPEN, Moment, clocks};
use crate::page::{Dated, Status};
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
    /// That the clock changes for the reader with this meeting.
    pub notice: Option<Rc<str>>,
    /// When any of this changes; `None` if it never does.
    pub until: Option<Instant>,
}

/// What the card says about `meeting` at `now`. `ask` names a place for questions.
pub fn card(meeting: &Dated, ask: Option<&str>, now: Instant, reader: &dyn Reader) -> Card {
    let moment = Moment::of(meeting, now);
    let card = match moment {
        Moment::Upcoming(it) => upcoming(meeting, it, now, reader),
        Moment::Soon(it) => {
            let Timed { text, until } = starts_in(it, now);
            ahead(meeting, it, text, until.min(it.start), reader)
        }
        Moment::Live(it) => {
            let until = reader.write(it.end, Form::Clock);
            ahead(
                meeting,
                it,
                format!("Happening now · until {until}"),
                it.end,
                reader,
            )
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
                        meeting,
                        next,
                        text,
                        gone.min(next.start - DOOR_OPEN),
                        reader,
                    )
                },
                None => Card {
                    until: Some(gone),
                    ..silent(text, None)
                },
            }
        }
        Moment::Over => over(meeting, ask, now, reader),
    };
    let notice = clocks::of(meeting, now, reader).filter(|it| Some(it.meeting) == card.shown);
    // What is not held is said until it would have ended.
    let first_end = meeting.entries(now).next().map(|it| it.meeting.end);
    Card {
        moment,
        notes: notes(meeting, card.shown, now, reader),
        notice: notice.map(|it| it.text.into()),
        until: card.until.into_iter().chain(first_end).min(),
        ..card
    }
}

fn upcoming(meeting: &Dated, it: Occurrence, now: Instant, reader: &dyn Reader) -> Card {
    let Timed { text, until } = distance(it, now, reader);
    let kind = meeting
        .entries(now)
        .find(|entry| entry.meeting == it)
        .map(|it| it.kind);
    let week = |at: Instant| monday(reader.civil(at).date());
    let text = match (kind, text.split_once(" · ")) {
        (Some(Kind::Extra), Some((_, left))) => format!("Extra meeting · {left}"),
        (Some(Kind::MovedFrom(old)), _)
            if week(old) == week(now) && week(it.start) != week(now) =>
        {
            let day = reader.day(reader.civil(it.start).date());
            format!("Not this week · moved to {day}")
        }
        _ => text,
    };
    ahead(meeting, it, text, until.min(it.start - DOOR_OPEN), reader)
}

fn ahead(
    meeting: &Dated,
    it: Occurrence,
    line: String,
    until: Instant,
    reader: &dyn Reader,
) -> Card {
    Card {
        shown: Some(it),
        date: reader.write(it.start, Form::Date),
        start: reader.write(it.start, Form::Clock),
        end: reader.write(it.end, Form::Clock),
        next_day: reader.civil(it.start).date() != reader.civil(it.end).date(),
        second: format!("{} · {}", whose_time(reader), group_clock(meeting, it)).into(),
        shift: card_shift(meeting, it, reader).map(Rc::from),
        until: Some(until),
        ..silent(line, None)
    }
}

/// No date is left to show: why, and whom to ask.
fn over(meeting: &Dated, ask: Option<&str>, now: Instant, reader: &dyn Reader) -> Card {
    let ask = ask.map(|place| format!("Ask in {place}"));
    if let Status::Paused(reason) = &meeting.status {
        let ask = ask.map(|ask| format!(" {ask}.")).unwrap_or_default();
        let hint = format!("No dates until the group meets again.{ask}");
        return silent(format!("Paused: {reason}"), Some(hint));
    }
    if meeting.status == Status::Active && meeting.rule.until.is_none() {
        let notes = meeting.agenda.as_ref().map(|_| "see the notes");
        let hint = match (ask, notes) {
            (Some(ask), Some(notes)) => Some(format!("{ask} or {notes}.")),
            (Some(ask), None) => Some(format!("{ask}.")),
            (None, Some(_)) => Some("See the notes.".to_owned()),
            (None, None) => None,
        };
        return silent("No meeting planned.".to_owned(), hint);
    }
    let last = meeting.last_started(now).map(|last| {
        let day = reader.civil(last.start).date();
        format!(" The last one was on {} {}.", reader.day(day), day.year())
    });
    let last = last.unwrap_or_default();
    silent(format!("This meeting has ended.{last}"), None)
}

fn silent(line: String, hint: Option<String>) -> Card {
    Card {
        moment: Moment::Over,
        notes: Rc::default(),
        line: line.into(),
        hint: hint.map(Rc::from),
        before: "",
        shown: None,
        date: "".into(),
        start: "".into(),
        end: "".into(),
        next_day: false,
        second: "".into(),
        shift: None,
        notice: None,
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
