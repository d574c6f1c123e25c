//! Dates in a row that all move by as much.

use std::fmt::{self, Display, Formatter};

use chrono::{NaiveDate, TimeDelta};

use super::when::{day, days};

/// Dates in a row that all move by as much.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) shift: TimeDelta,
    pub(super) dates: usize,
    first: NaiveDate,
    last: NaiveDate,
    /// Whether it has no end within the time that is compared.
    goes_on: bool,
    /// Whether it is under way at the beginning.
    begun: bool,
}

/// The runs of dates that move by so much.
pub(super) fn runs(steps: &[(NaiveDate, TimeDelta)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (day, shift) in steps.iter().copied() {
        match runs.last_mut() {
            Some(run) if run.shift == shift => {
                run.dates += 1;
                run.last = day;
            }
            _ => runs.push(Run {
                shift,
                dates: 1,
                first: day,
                last: day,
                goes_on: false,
                begun: false,
            }),
        }
    }
    if let Some(first) = runs.first_mut() {
        first.begun = true;
    }
    if let Some(last) = runs.last_mut() {
        last.goes_on = true;
    }
    runs
}

/// `from 17 March to 20 October 2027`, `until 27 October 2027`. One that has no end has none in
/// words either: nobody has looked further.
impl Display for Run {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first, self.last);
        match (self.begun, self.goes_on) {
            (false, true) => write!(f, "from {}", day(first)),
            (true, _) => write!(f, "until {}", day(last)),
            _ if first == last => write!(f, "on {}", day(first)),
            _ => write!(f, "from {}", days(&[first, last]).join(" to ")),
        }
    }
}
