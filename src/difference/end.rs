//! A series that ends, or goes on after its end.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};

use super::Matter;
use super::changes::Change;
use super::compared::Compared;
use super::found::Found;
use super::when::{count, day, day_of, moment};
use crate::page::Dated;
use crate::schedule::Instant;
use crate::zone::Zone;

/// Where a series ended before, and where it does now.
pub(super) struct End {
    old: Option<Instant>,
    new: Option<Instant>,
}

impl End {
    /// None where it ends no earlier and no later than before.
    pub(super) fn of(series: &Compared<'_>) -> Option<Self> {
        let other = series.old.rule.until != series.new.rule.until;
        let [old, new] = [series.old, series.new].map(last);
        (other && old != new).then_some(Self { old, new })
    }

    /// Whether the end takes this date away, or gives it.
    pub(super) fn does(&self, change: &Change<'_>) -> bool {
        let beyond = |at: Option<Instant>, end: Option<Instant>| at > end && end.is_some();
        match (change.from, change.to) {
            (Some(_), Some(_)) => false,
            (from, None) => beyond(from, self.new),
            (None, to) => beyond(to, self.old),
        }
    }

    /// Says so. `changes` are what it does to dates, `agreed` is what is agreed from then on, where
    /// that is another thing.
    pub(super) fn say(
        &self,
        series: &Compared<'_>,
        changes: &[Change<'_>],
        agreed: Option<&str>,
        found: &mut Found,
    ) {
        let name = series.name();
        let [old, new] = [(self.old, series.old), (self.new, series.new)]
            .map(|(at, of)| Some(day(day_of(at?, of))));
        let is = if self.new > Some(series.span.after) {
            "is"
        } else {
            "was"
        };
        let (earlier, text) = match (&old, &new) {
            (None, Some(new)) => (true, format!("{name} ends: its last date {is} {new}")),
            (Some(old), Some(new)) if self.new.cmp(&self.old) == Ordering::Less => {
                let text =
                    format!("{name} ends earlier: its last date {is} {new} instead of {old}");
                (true, text)
            }
            (Some(old), Some(new)) => (
                false,
                format!("{name} goes on until {new} instead of {old}"),
            ),
            (Some(old), None) => (false, format!("{name} goes on after {old}, without an end")),
            (None, None) => return,
        };
        let text = agreed.map_or(text.clone(), |agreed| format!("{text}, {agreed}"));
        found.ends |= earlier;
        let dates = count(changes.len(), "date");
        let are = if changes.len() == 1 { "is" } else { "are" };
        let effect = match (changes, earlier) {
            ([], _) => String::new(),
            (_, true) => format!("; {dates} after it {are} no longer held"),
            (_, false) => format!("; {dates} {are} added"),
        };
        found.line(Matter::Meetings, format!("{text}{effect}."));
        if changes.is_empty() {
            return;
        }
        found.clause(match (self.new.filter(|_| earlier), changes.first()) {
            (Some(new), _) => {
                let last = moment(new, series.new);
                format!("{name} ends, its last date {is} {last}")
            }
            (None, Some(Change { to: Some(next), .. })) => {
                let next = moment(*next, series.new);
                format!("{text} (next on {next})")
            }
            _ => text,
        });
    }
}

/// The last date of a series, if it has one.
fn last(series: &Dated) -> Option<Instant> {
    let until = series.rule.until?;
    let exceptions = series.exceptions.iter();
    let others = exceptions.filter_map(|it| Some(it.change.start()?.date()));
    let last: NaiveDate = others.fold(until, NaiveDate::max);
    // Clocks of no zone are a whole day away from UTC.
    let after = last.checked_add_days(Days::new(2)).unwrap_or(last);
    let after = series.zone().instant(after.and_time(series.rule.time));
    series.last_held(after).map(|it| it.start)
}
