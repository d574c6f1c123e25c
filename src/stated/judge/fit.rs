//! How well stated times fit a rule.

use chrono::NaiveTime;

use crate::stated::clock::Clock;
use crate::stated::year::Year;
use crate::stated::zone::Said;

/// How well times on a clock fit a rule.
#[derive(Clone, Copy)]
pub(in crate::stated) struct Fit<'a> {
    pub(in crate::stated) year: &'a Year<'a>,
    pub(in crate::stated) clock: Clock,
    /// How many of the year's meetings begin then.
    pub(in crate::stated) right: usize,
}

impl<'a> Fit<'a> {
    /// How well `times` on `clock` fit a rule.
    pub(in crate::stated) fn new(year: &'a Year<'a>, clock: Clock, times: &[NaiveTime]) -> Self {
        // In the rule's own zone a start that the clocks skip is stated rightly.
        let own = clock == year.own() && times.contains(&year.rule.time);
        let right = if own {
            year.starts.len()
        } else {
            year.on(clock).at(times)
        };
        Self { year, clock, right }
    }

    /// How well `times` in a zone fit the rule that they fit best; none where the zone is not known.
    pub(super) fn best(years: &[&'a Year<'a>], zone: &Said, times: &[NaiveTime]) -> Option<Self> {
        let fits = years.iter().flat_map(|year| {
            let clocks = match zone {
                Said::Known(clocks, _) => clocks.clone(),
                Said::Nothing => vec![year.own()],
                Said::Unknown => vec![],
            };
            clocks
                .into_iter()
                .map(|clock| Self::new(year, clock, times))
        });
        fits.reduce(Self::or_better)
    }

    /// Whether all meetings begin then.
    pub(in crate::stated) fn always(self) -> bool {
        self.right == self.year.starts.len()
    }

    /// The better one; of two alike the first.
    pub(in crate::stated) fn or_better(self, other: Self) -> Self {
        let total = |it: Self| it.year.starts.len().max(1);
        let better = other.right * total(self) > self.right * total(other);
        if better { other } else { self }
    }
}
