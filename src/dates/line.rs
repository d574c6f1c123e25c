//! One start, as it is written.

use std::fmt::{self, Display, Formatter};

use chrono::FixedOffset;

use crate::schedule::{Entry, Instant, Kind};
use crate::words::datetime;
use crate::zone::Zone;

/// A start in UTC, and what else is known or was asked for: a key and a value each.
pub(super) struct Line(Vec<(&'static str, String)>);

impl Line {
    pub(super) fn new(start: Instant, zone: Option<&dyn Zone>) -> Self {
        let mut fields = vec![("start", datetime(start))];
        fields.extend(zone.map(|zone| ("local", local(start, zone))));
        Self(fields)
    }

    /// The line of a series' entry; `name` is the series' where there are several.
    pub(super) fn of(entry: &Entry, zone: Option<&dyn Zone>, name: Option<&str>) -> Self {
        let Self(mut fields) = Self::new(entry.meeting.start, zone);
        fields.extend(name.map(|name| ("series", name.to_owned())));
        let state = match entry.kind {
            Kind::Regular => None,
            Kind::Cancelled => Some("cancelled".to_owned()),
            Kind::MovedTo(at) => Some(format!("moved to {}", datetime(at))),
            Kind::MovedFrom(at) => Some(format!("moved from {}", datetime(at))),
            Kind::Extra => Some("extra".to_owned()),
        };
        fields.extend(state.map(|state| ("state", state)));
        fields.extend(entry.reason.as_ref().map(|it| ("reason", it.to_string())));
        Self(fields)
    }

    /// `{ "start": "2026-10-07T16:00:00Z" }`
    pub(super) fn json(&self) -> String {
        let text = |value: &str| serde_json::Value::from(value).to_string();
        let field = |(key, value): &(&str, String)| format!("\"{key}\": {}", text(value));
        let fields: Vec<_> = self.0.iter().map(field).collect();
        format!("{{ {} }}", fields.join(", "))
    }
}

impl Display for Line {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let values: Vec<_> = self.0.iter().map(|(_, value)| value.as_str()).collect();
        f.write_str(&values.join("\t"))
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
