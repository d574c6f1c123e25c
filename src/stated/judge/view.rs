//! The clocks that days are looked at on.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::schedule::{Dates, Ordinal};
use crate::stated::clock::Clock;
use crate::stated::day::Part;
use crate::stated::statement::Statement;
use crate::stated::year::Year;
use crate::stated::zone::Said;

/// The clocks of the zone that a statement names, or else the rule's own.
pub(super) struct View<'a> {
    clocks: &'a [Clock],
}

impl<'a> View<'a> {
    /// Where the days of a statement are.
    pub(super) fn of(statement: &Statement<'a>) -> Self {
        match statement.times.first().map(|time| &time.zone) {
            Some(Said::Known(clocks, _)) => Self { clocks },
            _ => Self::own(),
        }
    }

    /// Where the rule itself is.
    pub(super) fn own() -> Self {
        Self { clocks: &[] }
    }

    /// The one clock that days are named on.
    pub(super) fn clock(&self, year: &Year<'_>) -> Clock {
        let own = self.clocks.iter().find(|it| **it == year.own());
        own.or(self.clocks.last()).copied().unwrap_or(year.own())
    }

    /// Whether a rule has meetings on that day of the week, or counts from it.
    pub(super) fn is_on(&self, year: &Year<'_>, part: &Part) -> bool {
        let own = [year.own()];
        let clocks = if self.clocks.is_empty() {
            &own
        } else {
            self.clocks
        };
        is_counted(year, part) || clocks.iter().any(|clock| year.on(*clock).is_on(part.day))
    }

    /// A day that is the nth such weekday of its month, and on which the rule has no meeting though
    /// it has one in that month.
    pub(super) fn without_meeting(
        &self,
        year: &Year<'_>,
        part: &Part,
        nth: Ordinal,
    ) -> Option<NaiveDate> {
        if is_counted(year, part) {
            return None;
        }
        year.dates(self.clock(year), |held| {
            let days = year.days(self.clock(year));
            let mut meant = held.iter().filter_map(|day| nth_day(*day, part.day, nth));
            meant.find(|day| days.contains(day) && held.binary_search(day).is_err())
        })
    }

    /// Whether the rules meet in far fewer weeks than every one.
    pub(super) fn is_rare(&self, years: &[&Year<'_>]) -> bool {
        let mut dates = Vec::new();
        for year in years {
            let shown = year.on(self.clock(year));
            dates.extend(shown.civil.iter().map(|start| start.date().to_epoch_days()));
        }
        dates.sort_unstable();
        dates.dedup();
        let (Some(first), Some(last)) = (dates.first(), dates.last()) else {
            return false;
        };
        let weeks = usize::try_from((last - first) / 7).unwrap_or_default();
        // Three of a month's Wednesdays are said to be every one, with exceptions.
        dates.len() >= 3 && dates.len() * 5 < weeks * 3
    }
}

/// Whether it is the Tuesday of "Wednesday after the 4th Tuesday".
fn is_counted(year: &Year<'_>, part: &Part) -> bool {
    match year.rule.dates {
        Dates::Monthly(it) => {
            let nths = &part.ordinals;
            it.after.is_some()
                && it.weekday == part.day
                && !nths.is_empty()
                && nths.iter().all(|nth| it.ordinals.contains(*nth))
        }
        Dates::Weekly(_) | Dates::IsoWeeks(_) => false,
    }
}

/// The nth such weekday of the month that `day` is in.
fn nth_day(day: NaiveDate, weekday: Weekday, nth: Ordinal) -> Option<NaiveDate> {
    let nth_day = |nth| NaiveDate::from_weekday_of_month_opt(day.year(), day.month(), weekday, nth);
    match nth {
        Ordinal::Last => nth_day(5).or_else(|| nth_day(4)),
        nth => nth_day(nth as u8 + 1),
    }
}
