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
    /// That it is by day for the reader, where another series is not: `Daytime for you`.
    pub daytime: Option<Rc<str>>,
    /// That the clock changes for the reader with this meeting.
    pub notice: Option<Rc<str>>,
    /// When any of this changes; `None` if it never does.
    pub until: Option<Instant>,
}

/// What the card says about `meeting` at `now`. `ask` names a place for questions.
pub fn card(meeting: &Dated, ask: Option<&str>, now: Instant, reader: &dyn Reader) -> Card {
    let mut card = Card::silent(Moment::of(meeting, now));
    let clock = |at: Instant| reader.write(at, Form::Clock);
    match card.moment {
        Moment::Upcoming(it) => {
            let Timed { text, until } = upcoming(meeting, it, now, reader);
            card.say(text, Some(until.min(it.start - DOOR_OPEN)));
            card.show(meeting, it, reader);
        }
        Moment::Soon(it) => {
            let Timed { text, until } = starts_in(it, now);
            card.say(text, Some(until.min(it.start)));
            card.show(meeting, it, reader);
        }
        Moment::Live(it) => {
            let text = format!("Happening now · until {}", clock(it.end));
            card.say(text, Some(it.end));
            card.show(meeting, it, reader);
        }
        Moment::Ended(it, next) => {
            let text = format!("Ended at {} · may run over", clock(it.end));
            let door = next.map(|next| next.start - DOOR_OPEN);
            card.say(text, door.into_iter().chain([it.end + DOOR_OPEN]).min());
            if let Some(next) = next {
                card.before = "Next: ";
                card.show(meeting, next, reader);
            }
        }
        Moment::Over => over(&mut card, meeting, ask, now, reader),
    }
    let notice = clocks::of(meeting, now, reader).filter(|it| Some(it.meeting) == card.shown);
    card.notice = notice.map(|it| it.text.into());
    card.notes = notes(meeting, card.shown, now, reader);
    // What is not held is said until it would have ended.
    let first_end = meeting.entries(now).next().map(|it| it.meeting.end);
    card.until = card.until.into_iter().chain(first_end).min();
    card
}

impl Card {
    fn silent(moment: Moment) -> Self {
        Self {
            moment,
            notes: Rc::default(),
            line: Rc::default(),
            hint: None,
            before: "",
            shown: None,
            date: Rc::default(),
            start: Rc::default(),
            end: Rc::default(),
            next_day: false,
            second: Rc::default(),
            shift: None,
            daytime: None,
            notice: None,
            until: None,
        }
    }

    fn say(&mut self, line: String, until: Option<Instant>) {
        self.line = line.into();
        self.until = until;
    }

    fn show(&mut self, meeting: &Dated, it: Occurrence, reader: &dyn Reader) {
        let [start, end] = [it.start, it.end].map(|at| reader.civil(at).date());
        self.shown = Some(it);
        self.date = reader.write(it.start, Form::Date);
        self.start = reader.write(it.start, Form::Clock);
        self.end = reader.write(it.end, Form::Clock);
        self.next_day = start != end;
        self.second = format!("{} · {}", whose_time(reader), group_clock(meeting, it)).into();
        self.shift = card_shift(meeting, it, reader).map(Rc::from);
    }
}

fn upcoming(meeting: &Dated, it: Occurrence, now: Instant, reader: &dyn Reader) -> Timed {
    let Timed { text, until } = distance(it, now, reader);
    let entry = meeting.entries(now).find(|entry| entry.meeting == it);
    let week = |at: Instant| monday(reader.civil(at).date());
    let text = match (entry.map(|it| it.kind), text.split_once(" · ")) {
        (Some(Kind::Extra), Some((_, left))) => format!("Extra meeting · {left}"),
        (Some(Kind::MovedFrom(old)), _)
            if week(old) == week(now) && week(it.start) != week(now) =>
        {
            let day = reader.day(reader.civil(it.start).date());
            format!("Not this week · moved to {day}")
        }
        _ => text,
    };
    Timed { text, until }
}

/// No date is left to show: why, and whom to ask.
fn over(card: &mut Card, meeting: &Dated, ask: Option<&str>, now: Instant, reader: &dyn Reader) {
    let ask = ask.map(|place| format!("Ask in {place}"));
    let (line, hint) = match &meeting.status {
        Status::Paused(reason) => {
            let ask = ask.map(|ask| format!(" {ask}.")).unwrap_or_default();
            let hint = format!("No dates until the group meets again.{ask}");
            (format!("Paused: {reason}"), Some(hint))
        }
        Status::Active if meeting.rule.until.is_none() => {
            let hint = match (ask, &meeting.agenda) {
                (Some(ask), Some(_)) => Some(format!("{ask} or see the notes.")),
                (Some(ask), None) => Some(format!("{ask}.")),
                (None, Some(_)) => Some("See the notes.".to_owned()),
                (None, None) => None,
            };
            ("No meeting planned.".to_owned(), hint)
        }
        Status::Active | Status::Ended => {
            let last = meeting.last_started(now).map(|last| {
                let day = reader.civil(last.start).date();
                format!(" The last one was on {} {}.", reader.day(day), day.year())
            });
            let last = last.unwrap_or_default();
            (format!("This meeting has ended.{last}"), None)
        }
    };
    card.say(line, None);
    card.hint = hint.map(Rc::from);
}

fn whose_time(reader: &dyn Reader) -> String {
    match (reader.own(), reader.city()) {
        (true, city) => format!("Your time ({city})"),
        (false, "UTC") => "UTC".to_owned(),
        (false, city) => format!("{city} time"),
    }
}
