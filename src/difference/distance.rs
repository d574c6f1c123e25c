//! Dates on other days than before: each becomes the nearest one, as far as all of them can.

use chrono::TimeDelta;

use super::align::Pair;
use super::slot::Slot;

/// The pairs, in order, whose dates are nearest to each other in all. Two that are further apart
/// than meetings usually are make no pair. Of several such ways to pair them, the one in which dates
/// move most alike.
pub(super) fn by_distance<'a>(before: &[Slot<'a>], after: &[Slot<'a>]) -> Vec<Pair<'a>> {
    let distances = Distances::of(before, after);
    let ways = [false, true].map(|alone_first| distances.pairs(alone_first));
    let best = ways.into_iter().min_by_key(|pairs| unrest(pairs));
    best.unwrap_or_default()
}

/// How far the dates of two calendars are apart, all in all.
struct Distances<'s, 'a> {
    before: &'s [Slot<'a>],
    after: &'s [Slot<'a>],
    /// What it costs a date to have no other, in seconds.
    alone: i64,
    /// The least sum for all from the ith before and the jth after on, a row for each i.
    sums: Vec<i64>,
}

/// What comes next in two calendars.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Pair,
    Before,
    After,
}

impl<'s, 'a> Distances<'s, 'a> {
    fn of(before: &'s [Slot<'a>], after: &'s [Slot<'a>]) -> Self {
        let mut all = Self {
            before,
            after,
            alone: usual_gap(before).max(usual_gap(after)) / 2,
            sums: vec![0; (before.len() + 1) * (after.len() + 1)],
        };
        for i in (0..=before.len()).rev() {
            for j in (0..=after.len()).rev() {
                let steps = [Step::Pair, Step::Before, Step::After].into_iter();
                let least = steps.filter_map(|step| all.sum(step, i, j)).min();
                let at = all.at(i, j);
                all.sums[at] = least.unwrap_or_default();
            }
        }
        all
    }

    /// The pairs of the least sum. Where several have it, `alone_first` prefers those that begin
    /// with a date that has no other.
    fn pairs(&self, alone_first: bool) -> Vec<Pair<'a>> {
        let mut steps = [Step::Pair, Step::Before, Step::After];
        if alone_first {
            steps.reverse();
        }
        let (mut i, mut j) = (0, 0);
        let mut pairs = Vec::new();
        let best = |i, j| {
            let least = Some(self.sums[self.at(i, j)]);
            steps.into_iter().find(|it| self.sum(*it, i, j) == least)
        };
        while let Some(step) = best(i, j) {
            let before = (step != Step::After).then(|| self.before[i]);
            let after = (step != Step::Before).then(|| self.after[j]);
            i += usize::from(before.is_some());
            j += usize::from(after.is_some());
            pairs.push((before, after));
        }
        pairs
    }

    /// The least sum that begins with this step, if it can be taken.
    fn sum(&self, step: Step, i: usize, j: usize) -> Option<i64> {
        match step {
            Step::Pair => {
                let distance = self.before.get(i)?.usual - self.after.get(j)?.usual;
                Some(distance.num_seconds().abs() + self.sums[self.at(i + 1, j + 1)])
            }
            Step::Before => {
                self.before.get(i)?;
                Some(self.alone + self.sums[self.at(i + 1, j)])
            }
            Step::After => {
                self.after.get(j)?;
                Some(self.alone + self.sums[self.at(i, j + 1)])
            }
        }
    }

    fn at(&self, i: usize, j: usize) -> usize {
        i * (self.after.len() + 1) + j
    }
}

/// How often a date moves by another time than the one before it.
fn unrest(pairs: &[Pair<'_>]) -> usize {
    let shifts = pairs
        .iter()
        .filter_map(|(old, new)| Some((*new)?.usual - (*old)?.usual));
    let shifts: Vec<_> = shifts.collect();
    shifts.windows(2).filter(|it| it[0] != it[1]).count()
}

/// How many seconds lie between two meetings, on average.
fn usual_gap(slots: &[Slot<'_>]) -> i64 {
    const A_YEAR: TimeDelta = TimeDelta::days(366);
    let ends = slots.first().zip(slots.last());
    let gaps = i64::try_from(slots.len()).unwrap_or(i64::MAX) - 1;
    match ends {
        Some((first, last)) if gaps > 0 => (last.usual - first.usual).num_seconds() / gaps,
        _ => A_YEAR.num_seconds(),
    }
}
