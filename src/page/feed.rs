//! What the page offers of a series' calendar.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::schedule::Instant;
use crate::words::datetime;

/// A series' calendar, as the page offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    /// Its name among the site's files: `tag-security`, for `tag-security.ics`.
    pub name: Rc<str>,
    /// Google's page that copies the series, where one rule says all of it.
    pub google: Option<Rc<str>>,
    /// The start of the last meeting that has a file of its own, in seconds (Unix time).
    pub once_until: Option<i64>,
}

impl Feed {
    /// `tag-security.ics`: all meetings.
    pub fn file(&self) -> String {
        format!("{}.ics", self.name)
    }

    /// `tag-security-20261202T160000Z.ics`: the one meeting that starts then, if it has a file.
    pub fn once(&self, start: Instant) -> Option<String> {
        let known = self
            .once_until
            .is_some_and(|last| start.timestamp() <= last);
        known.then(|| {
            let mut start = datetime(start);
            start.retain(|sign| !matches!(sign, '-' | ':'));
            format!("{}-{start}.ics", self.name)
        })
    }
}
