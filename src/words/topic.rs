//! What the page speaks of, and to whom.

use std::rc::Rc;

use chrono::{NaiveDateTime, SubsecRound, TimeDelta};

use super::clocks::Change;
use super::distance::midnight;
use super::line::line;
use super::{Card, Line, Said, SaidOf, card, rows, rule_shift};
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
    /// Everything the page says at `now`.
    pub fn said(&self, now: Instant) -> Said {
        let rows = rows(self.series, now, self.reader, self.rows);
        let (mut series, mut by_day) = (Vec::new(), [false; 2]);
        let mut until = rows.iter().map(|row| row.meeting.end).min();
        for it in self.series {
            let card = card(it, self.ask, now, self.reader);
            if let Some(shown) = &card.shown {
                by_day[usize::from(shown.daytime.is_some())] = true;
            }
            until = until.into_iter().chain(card.until).min();
            let shift = rule_shift(it, now, self.reader).map(Rc::from);
            series.push(SaidOf { card, shift });
        }
        Said {
            series: series.into(),
            hours_differ: by_day == [true; 2],
            rows,
            at: now,
            until: until.map(|until| until.min(self.day_until(now))),
        }
    }

    /// The first line of a series at `now`, while all else is true that was `said`.
    pub fn line(&self, index: usize, now: Instant, said: &Said) -> Line {
        let Card { line, moment, .. } = &said.series[index].card;
        match line.until {
            Some(until) if until <= now => {
                self::line(&self.series[index], *moment, self.ask, now, self.reader)
            }
            _ => line.clone(),
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
