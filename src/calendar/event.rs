//! One VEVENT (RFC 5545, section 3.6.1).

use chrono::NaiveDateTime;

use super::lines::Lines;
use super::revision::Revision;
use super::when::When;
use crate::page::{Dated, Page};
use crate::schedule::Kind;
use crate::words::calendar::{description, summary};

/// A meeting, or all those that one RRULE gives.
#[derive(Debug)]
pub(super) struct Event<'a> {
    pub(super) uid: String,
    pub(super) start: When,
    /// The start by the rule of the one meeting that this is about, in an event that recurs.
    pub(super) instead_of: Option<NaiveDateTime>,
    pub(super) rrule: Option<String>,
    /// Starts that the RRULE gives and the rule does not.
    pub(super) without: Vec<NaiveDateTime>,
    pub(super) kind: Kind,
    pub(super) reason: Option<&'a str>,
}

impl Event<'_> {
    /// A single meeting, without a name yet.
    pub(super) fn plain(start: When, kind: Kind) -> Self {
        Self {
            uid: String::new(),
            start,
            instead_of: None,
            rrule: None,
            without: Vec::new(),
            kind,
            reason: None,
        }
    }

    pub(super) fn write(&self, page: &Page, series: &Dated, lines: &mut Lines) {
        lines.component("VEVENT", |lines| self.properties(page, series, lines));
    }

    fn properties(&self, page: &Page, series: &Dated, lines: &mut Lines) {
        let zone = &series.rule.zone;
        let revision = Revision::of(series);
        let cancelled = self.kind == Kind::Cancelled;
        lines.text("UID", &self.uid);
        if let Some(civil) = self.instead_of {
            When::Civil(civil).write("RECURRENCE-ID", zone, lines);
        }
        self.start.write("DTSTART", zone, lines);
        let end = self.start.after(series.duration());
        end.write("DTEND", zone, lines);
        if let Some(rrule) = &self.rrule {
            lines.value("RRULE", rrule);
        }
        for civil in &self.without {
            When::Civil(*civil).write("EXDATE", zone, lines);
        }
        lines.value("DTSTAMP", &revision.stamp());
        lines.value("LAST-MODIFIED", &revision.stamp());
        lines.value("SEQUENCE", &revision.sequence(self.kind).to_string());
        lines.text("SUMMARY", &summary(page, series, self.kind));
        let description = description(page, series, self.kind, self.reason);
        if !description.is_empty() {
            lines.text("DESCRIPTION", &description);
        }
        if let Some(join) = &series.join {
            // RFC 3986 knows no quotation mark in an address.
            let url = join.url.as_str().replace('"', "%22");
            lines.text("LOCATION", &url);
            lines.value("URL", &url);
        }
        // A cancelled meeting takes nobody's time.
        let [status, transp] = if cancelled {
            ["CANCELLED", "TRANSPARENT"]
        } else {
            ["CONFIRMED", "OPAQUE"]
        };
        lines.value("STATUS", status);
        lines.value("TRANSP", transp);
    }
}
