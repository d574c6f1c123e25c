//! The list of upcoming meetings.

use std::rc::Rc;

use chrono::Datelike;

use super::clocks;
use super::merged::merged;
use super::notes::{other, when};
use super::shift::{beside, group_day};
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
    /// `16:00 UTC`, or `10:00 in Los Angeles`, with the date where it is another day there; or why
    /// it is not held, or where it was moved.
    pub beside: Rc<str>,
    /// That the clock changes for the reader with this meeting.
    pub notice: Option<Rc<str>>,
}

/// The first `count` meetings that have not ended at `now`, nearest first, of all the series of a
/// group. Those that are not held come on top of them.
pub fn rows(series: &[Dated], now: Instant, reader: &dyn Reader, count: usize) -> Rc<[Row]> {
    // What is about the next meeting stands in its card.
    let notice = |it: &Dated| {
        let next = it.held(now).next();
        clocks::of(it, now, reader).filter(|notice| Some(notice.meeting) != next)
    };
    let notices: Vec<_> = series.iter().map(notice).collect();
    let (mut rows, mut held) = (Vec::new(), 0);
    for (index, entry) in merged(series, now) {
        let mut row = row(&series[index], &entry, reader);
        row.series = index;
        row.name = (series.len() > 1).then(|| series[index].name.clone());
        row.notice = notices[index]
            .as_ref()
            .filter(|it| it.meeting == entry.meeting)
            .map(|it| it.text.as_str().into());
        held += usize::from(row.held);
        rows.push(row);
        if held == count {
            break;
        }
    }
    rows.into()
}

fn row(meeting: &Dated, entry: &Entry, reader: &dyn Reader) -> Row {
    let (it, start) = (entry.meeting, entry.meeting.start);
    let reason = || entry.reason.as_deref().unwrap_or_default();
    let (label, beside) = match entry.kind {
        Kind::Regular => (None, beside(meeting, it, reader)),
        Kind::Extra => (Some("Extra"), beside(meeting, it, reader)),
        Kind::Cancelled => (Some("Cancelled"), reason().to_owned()),
        Kind::MovedTo(new) => (Some("Moved"), format!("to {}", other(new, start, reader))),
        Kind::MovedFrom(old) => (None, format!("moved from {}", other(old, start, reader))),
    };
    let group_day = match entry.kind {
        Kind::Regular | Kind::Extra => group_day(meeting, it),
        _ => String::new(),
    };
    let said = label.map(|label| format!("{label}. ")).unwrap_or_default();
    Row {
        series: 0,
        name: None,
        meeting: it,
        label,
        held: entry.kind.is_held(),
        date: reader.write(start, Form::ShortDate),
        clock: reader.write(start, Form::Clock),
        long: format!("{said}{}", when(start, reader)).into(),
        group_date: meeting.zone().civil(start).day(),
        group_day: group_day.into(),
        beside: beside.into(),
        notice: None,
    }
}
