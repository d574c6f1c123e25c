//! The time that two calendars are compared over.

use chrono::{Months, NaiveDate};

use crate::page::Dated;
use crate::schedule::Instant;
use crate::zone::Zone;

/// From an instant on, for a year.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    /// What starts then or before is over.
    pub(super) after: Instant,
    /// What starts then or later is too far away.
    pub(super) until: Instant,
}

impl Span {
    /// The next twelve months; where neither series has a date in them, those from its first one on.
    pub(super) fn of(old: &Dated, new: &Dated, at: Instant) -> Self {
        let first = |it: &Dated| it.held(at).map(|it| it.start).find(|start| *start > at);
        let until = a_year_after(at);
        let first = [old, new].into_iter().filter_map(first).min();
        Self {
            after: at,
            until: match first {
                Some(first) if first > until => a_year_after(first),
                _ => until,
            },
        }
    }

    /// Whether a meeting that starts then is compared.
    pub(super) fn contains(self, start: Instant) -> bool {
        self.after < start && start < self.until
    }

    /// The days to look at, by the clock of a series: a day more at the beginning, since a meeting
    /// may come from the day before; and a year more at the end, where a date that is compared may
    /// have gone.
    pub(super) fn days(self, series: &Dated) -> [NaiveDate; 2] {
        let day = |at| series.zone().civil(at).date();
        let first = day(self.after);
        [
            first.pred_opt().unwrap_or(first),
            day(a_year_after(self.until)),
        ]
    }
}

fn a_year_after(at: Instant) -> Instant {
    at.checked_add_months(Months::new(12)).unwrap_or(at)
}
