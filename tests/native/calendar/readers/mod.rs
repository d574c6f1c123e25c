//! Programs that read calendars and are not this one.

mod calcard;
mod installed;

use serde::Deserialize;
use tag_page::schedule::Instant;

/// What a program reads in a calendar.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Calendar {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) occurrences: Vec<Occurrence>,
}

/// A meeting, as a program reads it. Times are seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) struct Occurrence {
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) status: String,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) location: String,
}

/// A program that reads calendars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// The library of Thunderbird and of Nextcloud.
    IcalJs,
    /// Python's `icalendar`, with `recurring-ical-events`.
    Python,
    /// The crate of the Stalwart server.
    Calcard,
}

impl Reader {
    pub(super) const ALL: [Self; 3] = [Self::IcalJs, Self::Python, Self::Calcard];

    /// What it reads in these calendars, from one instant to before another. `None`, and a word
    /// about it, where it is not installed; on a machine that tests for everyone it has to be.
    pub(super) fn read(
        self,
        calendars: &[String],
        from: Instant,
        to: Instant,
    ) -> Option<Vec<Calendar>> {
        match self {
            Self::IcalJs => installed::read("node", "occurrences.cjs", calendars, from, to),
            Self::Python => {
                installed::read("python/bin/python", "occurrences.py", calendars, from, to)
            }
            Self::Calcard => {
                let read = |text: &String| calcard::read(text, from, to);
                Some(calendars.iter().map(read).collect())
            }
        }
    }
}
