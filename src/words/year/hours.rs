//! The hours that are named beside the chart, as the reader writes them.

use std::rc::Rc;

use chrono::TimeDelta;

use super::minute;
use crate::schedule::Instant;
use crate::zone::{Form, Reader};

/// Midnight, where the bands of the chart change, and noon.
const NAMED: [u32; 5] = [0, 7, 12, 17, 22];

/// Each hour in minutes, and as the reader writes it.
pub(super) fn hours(now: Instant, reader: &dyn Reader) -> Vec<(u32, Rc<str>)> {
    let since_midnight = minute(reader.civil(now));
    NAMED
        .iter()
        .filter_map(|hour| {
            let wanted = hour * 60;
            let ahead = i64::from(wanted) - i64::from(since_midnight);
            // Where clocks change between now and then, they do not between now and the day after
            // or the day before.
            let at = [0, 1, -1]
                .map(|day| now + TimeDelta::minutes(ahead + day * 24 * 60))
                .into_iter()
                .find(|at| minute(reader.civil(*at)) == wanted)?;
            Some((wanted, reader.write(at, Form::Clock)))
        })
        .collect()
}
