//! The hours that are named beside the chart, as the reader writes them.

use std::rc::Rc;

use chrono::TimeDelta;

use super::line::minute;
use crate::schedule::Instant;
use crate::zone::{Form, Reader};

/// Where the bands begin and end: night until 7 and from 22, work from 9, evening from 17.
const NAMED: [i32; 5] = [0, 7, 9, 17, 22];

pub(super) fn push(labels: &mut Vec<Rc<str>>, now: Instant, reader: &dyn Reader) {
    for hour in NAMED {
        let mut at = now;
        // A second step, where clocks change before the first one's end; a third, where they leave
        // that hour out.
        for _ in 0..3 {
            let ahead = hour * 60 - minute(reader.civil(at));
            at += TimeDelta::minutes(ahead.into());
        }
        labels.push(reader.write(at, Form::Clock));
    }
}
