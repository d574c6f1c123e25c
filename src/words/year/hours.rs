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
    let mut hours = Vec::new();
    for wanted in NAMED.map(|hour| hour * 60) {
        let ahead = TimeDelta::minutes(i64::from(wanted) - i64::from(since_midnight));
        // Where clocks change between now and then, they do not between now and the day after or
        // the day before.
        for day in [0, 1, -1] {
            let at = now + ahead + TimeDelta::days(day);
            if minute(reader.civil(at)) == wanted {
                hours.push((wanted, reader.write(at, Form::Clock)));
                break;
            }
        }
    }
    hours
}
