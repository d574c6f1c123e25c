//! What the page speaks of, and to whom: asked again and again as time goes by.

use std::rc::Rc;

use chrono::{NaiveDateTime, SubsecRound, TimeDelta};

use super::clocks::Change;
use super::distance::midnight;
use super::{Said, SaidOf, card, rows, rule_shift};
use crate::page::Dated;
use crate::schedule::Instant;
use crate::zone::{Reader, Zone};

/// What the page speaks of, and to whom.
#[derive(Clone, Copy)]
pub struct Topic<'a> {
    /// The series of a group.
    pub series: &'a [Dated],
    /// A place for questions.
    pub ask: Option<&'a str>,
    /// How many rows the list has.
    pub rows: usize,
    /// Who reads.
    pub reader: &'a dyn Reader,
}

impl Topic<'_> {
    /// Everything the page says at `now`. What was said `before` of this topic stays where it is still
    /// true, so that of many series a minute costs no more than of one.
    pub fn said(&self, now: Instant, before: Option<&Said>) -> Said {
        // After a clock that was put back nothing is known to be true.
        let today = before.filter(|it| it.at <= now && now < it.day_until);
        let day_until = today.map_or_else(|| self.day_until(now), |it| it.day_until);
        let rows = match today.filter(|it| it.rows.iter().all(|row| now < row.meeting.end)) {
            Some(before) => before.rows.clone(),
            None => rows(self.series, now, self.reader, self.rows),
        };
        let (mut series, mut by_day) = (Vec::new(), [false; 2]);
        let mut until = rows.iter().map(|row| row.meeting.end).min();
        for (index, it) in self.series.iter().enumerate() {
            let known = today.map(|before| &before.series[index]);
            let holds = |it: &&Rc<SaidOf>| it.card.until.is_none_or(|until| now < until);
            let said = match known.filter(holds) {
                Some(known) => known.clone(),
                None => Rc::new(self.said_of(it, now)),
            };
            if let Some(shown) = &said.card.shown {
                by_day[usize::from(shown.daytime.is_some())] = true;
            }
            until = until.into_iter().chain(said.card.until).min();
            series.push(said);
        }
        Said {
            series: series.into(),
            hours_differ: by_day == [true; 2],
            rows,
            at: now,
            day_until,
            until: until.map(|until| until.min(day_until)),
        }
    }

    fn said_of(&self, it: &Dated, now: Instant) -> SaidOf {
        SaidOf {
            card: card(it, self.ask, now, self.reader),
            shift: rule_shift(it, now, self.reader).map(Rc::from),
        }
    }

    /// The end of the reader's day; or when clocks change before that, for whoever reads of it reads it
    /// in another tense then.
    fn day_until(&self, now: Instant) -> Instant {
        let reader = self.reader;
        // No two changes lie within a day, which could undo each other.
        let midnight =
            midnight(now, reader.civil(now).date(), reader).min(now + TimeDelta::days(1));
        let second = now.trunc_subsecs(0);
        let change = |civil: &dyn Fn(Instant) -> NaiveDateTime| {
            Change::between(second, midnight, civil).map_or(midnight, |it| it.at)
        };
        let theirs = self
            .series
            .iter()
            .map(|it| change(&|at| it.zone().civil(at)));
        theirs.fold(change(&|at| reader.civil(at)), Instant::min)
    }
}
