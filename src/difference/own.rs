//! The series of a page, and which of them have become which.

use std::rc::Rc;

use super::matched::{Alike, Matched};
use crate::calendar::names;
use crate::page::{Dated, Meeting, Page};
use crate::zone::database;

/// A series of a page.
pub(super) struct Own {
    pub(super) series: Dated,
    /// The name of its own feed, where the page has several series.
    pub(super) feed: Option<String>,
}

impl Own {
    /// The series of a page, in its order.
    pub(super) fn all(page: &Page) -> Vec<Self> {
        let several = page.meetings.len() > 1;
        let all = page.meetings.iter().zip(names(page));
        all.map(|(meeting, name)| Self {
            series: dated(meeting),
            feed: several.then_some(name),
        })
        .collect()
    }

    /// Which series have become which: by their names, and then by whatever else is equal.
    pub(super) fn matched<'a>(old: &'a [Self], new: &'a [Self]) -> Matched<'a, Self> {
        // Two that are alone are one series unless nothing at all has stayed.
        let least = if old.len() == 1 && new.len() == 1 {
            1
        } else {
            ENOUGH
        };
        let alike = |points| move |one: &Self, other: &Self| points_of(one, other) >= points;
        let mut ways: Vec<Box<Alike<'_, Self>>> = vec![
            Box::new(|one, other| one.series.name == other.series.name),
            Box::new(|one, other| one.series.name.eq_ignore_ascii_case(&other.series.name)),
        ];
        for points in (least..=MOST).rev() {
            ways.push(Box::new(alike(points)));
        }
        let ways: Vec<_> = ways.iter().map(|it| &**it).collect();
        Matched::of(old, new, &ways)
    }
}

/// How much two series of different names have in common, at most.
const MOST: u32 = 10;
/// From how much on they are one: the rule alone will do, or the room together with the papers.
const ENOUGH: u32 = 4;

fn points_of(one: &Own, other: &Own) -> u32 {
    let (one, other) = (&*one.series, &*other.series);
    let room = |it: &Meeting| it.join.as_ref().map(|it| it.url.clone());
    let same = |has: bool, same: bool, points| if has && same { points } else { 0 };
    same(true, one.rule == other.rule, 4)
        + same(one.join.is_some(), room(one) == room(other), 2)
        + same(one.agenda.is_some(), one.agenda == other.agenda, 2)
        + same(
            one.recordings.is_some(),
            one.recordings == other.recordings,
            1,
        )
        + same(
            !one.exceptions.is_empty(),
            one.exceptions == other.exceptions,
            1,
        )
}

fn dated(meeting: &Rc<Meeting>) -> Dated {
    let dated = Dated::new(meeting.clone(), database::named);
    dated.unwrap_or_else(|| Dated::undated(meeting.clone()))
}
