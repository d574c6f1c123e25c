//! Everything the page says about a group's meetings at one moment, to one reader.

use std::rc::Rc;

use chrono::{NaiveDateTime, SubsecRound, TimeDelta};

use super::clocks::Change;
use super::daytime::daytime;
use super::{Card, Row, card, rows, rule_shift};
use crate::page::Dated;
use crate::schedule::Instant;
use crate::zone::{Reader, Zone};

/// How many rows the list has, unless somebody asks for another number.
pub const ROWS: usize = 6;

/// What the page says, and until when it is true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Of each series.
    pub series: Rc<[SaidOf]>,
    /// Of the next meetings of all series.
    pub rows: Rc<[Row]>,
    /// When any of it changes; `None` if it never does.
    pub until: Option<Instant>,
}

/// What the page says of one series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidOf {
    /// In its card.
    pub card: Card,
    /// Under its rule: that the day is another one for the reader.
    pub shift: Option<Rc<str>>,
}

/// What the page says of `series` at `now`, in so many `count` rows. `ask` names a place for questions.
pub fn said(
    series: &[Dated],
    ask: Option<&str>,
    count: usize,
    now: Instant,
    reader: &dyn Reader,
) -> Said {
    let mut all: Vec<_> = series
        .iter()
        .map(|it| SaidOf {
            card: card(it, ask, now, reader),
            shift: rule_shift(it, now, reader).map(Rc::from),
        })
        .collect();
    daytime(&mut all, reader);
    let until = all.iter().filter_map(|it| it.card.until).min();
    Said {
        until: until.map(|until| clocks_hold(series, now, until, reader)),
        series: all.into(),
        rows: rows(series, now, reader, count),
    }
}

/// `until`, or when clocks change before that: whoever reads of it reads it in another tense then.
fn clocks_hold(series: &[Dated], now: Instant, until: Instant, reader: &dyn Reader) -> Instant {
    // No two changes lie within a day, which could undo each other.
    let until = until.min(now + TimeDelta::days(1));
    let second = now.trunc_subsecs(0);
    let change = |civil: &dyn Fn(Instant) -> NaiveDateTime| {
        Change::between(second, until, civil).map_or(until, |it| it.at)
    };
    let theirs = series.iter().map(|it| change(&|at| it.zone().civil(at)));
    theirs.fold(change(&|at| reader.civil(at)), Instant::min)
}
