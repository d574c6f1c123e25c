//! The list of upcoming meetings.

use std::cell::OnceCell;
use std::rc::Rc;

use chrono::Datelike;

use super::clocks;
use super::merged::merged;
use super::shift::{days_off, group_clock, group_day};
use super::when::{other, sentence, when};
use crate::page::Dated;
use crate::schedule::{Entry, Instant, Kind, Occurrence};
use crate::zone::{Form, Reader, Zone};

/// One meeting of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which of the group's series it belongs to.
    pub series: usize,
    /// The series' name, where there are several.
    pub name: Option<Rc<str>>,
    /// The meeting.
    pub meeting: Occurrence,
    /// The word that stands first where it is not as the rule says: `Cancelled`.
    pub label: Option<&'static str>,
    /// Whether people meet then.
    pub held: bool,
    /// How its date is written.
    pub form: Form,
    /// `Wed 2 December`
    pub date: Rc<str>,
    /// `21:30`
    pub clock: Rc<str>,
    /// All of it for those who listen, without what stands beside if that is [`Beside::Group`]:
    /// `Cancelled. Wednesday 2 December, 21:30. KubeCon.`
    pub long: Rc<str>,
    /// Its day of the month for the group, with which the page's script compares the reader's.
    pub group_date: u32,
    /// What stands beside.
    pub beside: Beside,
    /// That the clock changes for the reader with this meeting.
    pub notice: Option<Rc<str>>,
}

/// What stands beside a meeting in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beside {
    /// When it is for the group.
    Group {
        /// `Wed 2 December, `
        day: Rc<str>,
        /// `16:00 UTC`, or `10:00 in Los Angeles`.
        clock: Rc<str>,
        /// Whether that is another day than the reader's: only then is it said.
        off: bool,
    },
    /// Why it is not held, or where it was moved: `to 13 January`.
    Why(Rc<str>),
}

/// The first `count` meetings that have not ended at `now`, nearest first, of all the series of a
/// group. Those that are not held come on top of them.
pub fn rows(series: &[Dated], now: Instant, reader: &dyn Reader, count: usize) -> Rc<[Row]> {
    // What is about the next meeting stands in its card.
    let notice = |it: &Dated| {
        let next = it.held(now).next();
        clocks::of(it, now, reader).filter(|notice| Some(notice.meeting) != next)
    };
    let notices: Vec<OnceCell<_>> = series.iter().map(|_| OnceCell::new()).collect();
    let (mut rows, mut held) = (Vec::new(), 0);
    for (index, entry) in merged(series, now) {
        let meeting = &series[index];
        let [day, today] = [entry.meeting.start, now].map(|at| reader.civil(at).date());
        let form = Form::ShortDate.of_date(day, today);
        held += usize::from(entry.kind.is_held());
        rows.push(Row {
            series: index,
            name: (series.len() > 1).then(|| meeting.name.clone()),
            meeting: entry.meeting,
            label: label(entry.kind),
            held: entry.kind.is_held(),
            form,
            date: reader.write(entry.meeting.start, form),
            clock: reader.write(entry.meeting.start, Form::Clock),
            long: long(&entry, reader).into(),
            group_date: meeting.zone().civil(entry.meeting.start).day(),
            beside: beside(meeting, &entry, reader),
            notice: notices[index]
                .get_or_init(|| notice(meeting))
                .as_ref()
                .filter(|it| entry.kind.is_held() && it.meeting == entry.meeting)
                .map(|it| it.text.as_str().into()),
        });
        if held == count {
            break;
        }
    }
    rows.into()
}

fn label(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Regular | Kind::MovedFrom(_) => None,
        Kind::Extra => Some("Extra"),
        Kind::Cancelled => Some("Cancelled"),
        Kind::MovedTo(_) => Some("Moved"),
    }
}

fn beside(meeting: &Dated, entry: &Entry, reader: &dyn Reader) -> Beside {
    let (it, start) = (entry.meeting, entry.meeting.start);
    match entry.kind {
        Kind::Regular | Kind::Extra => Beside::Group {
            day: group_day(meeting, it).into(),
            clock: group_clock(meeting, it.start).into(),
            off: days_off(meeting, it, reader).is_some(),
        },
        Kind::Cancelled => Beside::Why(entry.reason.clone().unwrap_or_default()),
        Kind::MovedTo(new) => Beside::Why(format!("to {}", other(new, start, reader)).into()),
        Kind::MovedFrom(old) => {
            Beside::Why(format!("moved from {}", other(old, start, reader)).into())
        }
    }
}

fn long(entry: &Entry, reader: &dyn Reader) -> String {
    let start = entry.meeting.start;
    let said = label(entry.kind).map(|label| format!("{label}. "));
    let why = match (entry.kind, &entry.reason) {
        (Kind::Cancelled, Some(reason)) => format!(". {}", sentence(reason)),
        (Kind::MovedTo(new), _) => sentence(&format!(", to {}", other(new, start, reader))),
        (Kind::MovedFrom(old), _) => {
            sentence(&format!(", moved from {}", other(old, start, reader)))
        }
        _ => String::new(),
    };
    format!("{}{}{why}", said.unwrap_or_default(), when(start, reader))
}
