//! How many dates a rule moves, takes away and adds, and by how much.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use super::changes::Change;
use super::compared::Compared;
use super::run::{Run, runs};
use super::shift::{between, shift};
use super::when::{MOST_NAMED, count, day_of, named};
use crate::schedule::Instant;
use crate::zone::Zone;

/// What a rule does to the next dates.
pub(super) struct Effect {
    /// The dates that there are before and after: the new day, and by how much it is later.
    steps: Vec<(NaiveDate, TimeDelta)>,
    /// How many dates are where an editor has put them, and stay there.
    named: usize,
    gone: usize,
    added: usize,
}

impl Effect {
    pub(super) fn of(series: &Compared<'_>, changes: &[Change<'_>]) -> Self {
        let kept = series.changes.kept.iter().map(|at| (*at, *at));
        let moved = changes.iter().filter_map(|it| it.from.zip(it.to));
        let mut both: Vec<_> = kept.chain(moved).collect();
        both.sort_unstable_by_key(|(_, to)| *to);
        let shifts = shifts(series, &both);
        let days = both.iter().map(|(_, to)| day_of(*to, series.new));
        let only = |is: fn(&Change<'_>) -> bool| changes.iter().filter(|it| is(it)).count();
        Self {
            steps: days.zip(shifts).collect(),
            named: series.changes.named,
            gone: only(|it| it.to.is_none()),
            added: only(|it| it.from.is_none()),
        }
    }

    /// `one hour later`, where that is true of every date that the rule gives.
    pub(super) fn whole_shift(&self) -> Option<String> {
        let (_, first) = self.steps.first()?;
        let whole = !first.is_zero() && self.steps.iter().all(|(_, it)| it == first);
        whole.then(|| shift(*first))
    }

    /// `one hour earlier from 17 March to 20 October 2027`, where dates move by different times, and
    /// `between one hour and 2 hours earlier` where that would be a long list.
    pub(super) fn shifts(&self) -> Option<String> {
        let mut by_shift: BTreeMap<TimeDelta, Vec<Run>> = BTreeMap::new();
        for run in runs(&self.steps) {
            by_shift.entry(run.shift).or_default().push(run);
        }
        let some_stay = by_shift.remove(&TimeDelta::zero()).is_some();
        let mut by_shift: Vec<_> = by_shift.into_iter().collect();
        let dates = |runs: &[Run]| runs.iter().map(|it| it.dates).sum::<usize>();
        by_shift.sort_by_key(|(_, runs)| Reverse(dates(runs)));
        // What most dates do needs no periods, unless some do nothing.
        let (most, others) = by_shift.split_at_checked(usize::from(!some_stay))?;
        if by_shift.is_empty() {
            return None;
        }
        let periods: usize = others.iter().map(|(_, runs)| runs.len()).sum();
        if periods > MOST_NAMED {
            let shifts: Vec<_> = by_shift.iter().map(|(by, _)| *by).collect();
            return Some(between(&shifts));
        }
        let others = others.iter().map(|(by, runs)| {
            let periods: Vec<_> = runs.iter().map(ToString::to_string).collect();
            format!("{} {}", shift(*by), named(&periods))
        });
        let others = named(&others.collect::<Vec<_>>());
        Some(match most {
            [] => others,
            [(most, _), ..] if others.is_empty() => shift(*most),
            [(most, _), ..] => format!("{}, but {others}", shift(*most)),
        })
    }

    /// `16 of the next 24 dates move, one hour earlier from 17 March to 20 October 2027; the others
    /// stay`
    pub(super) fn parts(&self) -> String {
        let moved = self.steps.iter().filter(|(_, by)| !by.is_zero()).count();
        let all = self.steps.len() + self.named + self.gone;
        let mut parts = Vec::new();
        if moved > 0 {
            let s = if moved == 1 { "s" } else { "" };
            let shifts = match self.whole_shift() {
                None => self.shifts().map(|it| format!(", {it}")),
                Some(_) => None,
            };
            let shifts = shifts.unwrap_or_default();
            parts.push(format!("{} move{s}{shifts}", of_next(moved, all)));
        }
        if self.gone > 0 {
            let is = if self.gone == 1 { "is" } else { "are" };
            let dates = if parts.is_empty() {
                of_next(self.gone, all)
            } else {
                self.gone.to_string()
            };
            parts.push(format!("{dates} {is} no longer held"));
        }
        if moved + self.gone > 0 && moved + self.gone < all {
            let stay = if all - moved - self.gone == 1 {
                "other stays"
            } else {
                "others stay"
            };
            parts.push(format!("the {stay}"));
        }
        if self.added > 0 {
            let is = if self.added == 1 { "is" } else { "are" };
            parts.push(format!("{} {is} added", count(self.added, "date")));
        }
        parts.join("; ")
    }
}

/// By how much each date is later. Where clocks change in between, a day later is not 24 hours, so
/// within a zone its clock decides, unless instants alone are alike.
fn shifts(series: &Compared<'_>, dates: &[(Instant, Instant)]) -> Vec<TimeDelta> {
    let instants = dates.iter().map(|(from, to)| *to - *from);
    let instants: Vec<_> = instants.collect();
    let alike = instants.windows(2).all(|it| it[0] == it[1]);
    if alike || series.old.rule.zone != series.new.rule.zone {
        return instants;
    }
    let civil = |at: Instant| series.new.zone().civil(at);
    let clocks = dates.iter().map(|(from, to)| civil(*to) - civil(*from));
    clocks.collect()
}

/// `all of the next 24 dates`, `16 of the next 24 dates`, `the next date`
pub(super) fn of_next(some: usize, all: usize) -> String {
    match (some, all) {
        (1, 1) => "the next date".to_owned(),
        (some, all) if some == all => format!("all of the next {all} dates"),
        _ => format!("{some} of the next {all} dates"),
    }
}
