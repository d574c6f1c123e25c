//! One start, as it is written.

use std::fmt::{self, Display, Formatter};

use chrono::FixedOffset;

use crate::schedule::Instant;
use crate::words::datetime;
use crate::zone::Zone;

/// A start in UTC, and in a zone if one was asked for.
pub(super) struct Line {
    start: String,
    local: Option<String>,
}

impl Line {
    pub(super) fn new(start: Instant, zone: Option<&dyn Zone>) -> Self {
        Self {
            start: datetime(start),
            local: zone.map(|zone| local(start, zone)),
        }
    }

    /// `{ "start": "2026-10-07T16:00:00Z" }`: nothing in it needs escaping.
    pub(super) fn json(&self) -> String {
        let Self { start, local } = self;
        match local {
            None => format!("{{ \"start\": \"{start}\" }}"),
            Some(local) => format!("{{ \"start\": \"{start}\", \"local\": \"{local}\" }}"),
        }
    }
}

impl Display for Line {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.start)?;
        match &self.local {
            None => Ok(()),
            Some(local) => write!(f, "\t{local}"),
        }
    }
}

/// `2026-10-07T09:00:00-07:00`
fn local(start: Instant, zone: &dyn Zone) -> String {
    let civil = zone.civil(start);
    let ahead = (civil - start.naive_utc()).num_seconds();
    let offset = i32::try_from(ahead).ok().and_then(FixedOffset::east_opt);
    let offset = offset.map(|offset| offset.to_string()).unwrap_or_default();
    format!("{}{offset}", civil.format("%Y-%m-%dT%H:%M:%S"))
}
