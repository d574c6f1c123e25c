//! The next dates of each series, with which a clean check ends: an editor sees what visitors will.

use std::fmt::Write;

use crate::page::{Dated, Page};
use crate::schedule::{Instant, RuleZone};
use crate::zone::{Zone, clock, database, weekday_and_date};

/// How many dates of each series.
const DATES: usize = 3;

/// The next dates of each series of the pages, a line each.
pub(super) fn next(pages: &[Page], at: Instant) -> String {
    let mut text = String::new();
    for page in pages {
        for meeting in &*page.meetings {
            let Some(series) = Dated::new(meeting.clone(), database::named) else {
                continue;
            };
            let _ = writeln!(
                text,
                "{}: {}, {}",
                page.title, meeting.name, meeting.sentence
            );
            let mut any = false;
            for meeting in series.held(at).take(DATES) {
                any = true;
                let _ = writeln!(text, "  {}", line(&series, meeting.start));
            }
            if !any {
                text.push_str("  no meetings\n");
            }
        }
    }
    text
}

/// `Wednesday 2 December 2026, 16:00 UTC`
fn line(series: &Dated, start: Instant) -> String {
    let civil = series.zone().civil(start);
    let (day, zone) = (weekday_and_date(civil.date()), series.rule.zone.name());
    let line = format!("{day}, {} {zone}", clock(civil));
    match series.rule.zone {
        RuleZone::Utc => line,
        RuleZone::Named(_) => format!("{line} ({} UTC)", clock(start.naive_utc())),
    }
}
