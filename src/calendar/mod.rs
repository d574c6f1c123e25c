//! The calendar feed (RFC 5545, RFC 7986): a group's meetings for every calendar, from the same
//! content as its page. It knows no clock: a feed changes when the content does, and only then.
//!
//! What calendars make of a feed decides its form:
//!
//! - A meeting that is cancelled stays, as an event with RECURRENCE-ID and STATUS:CANCELLED, with
//!   "Cancelled" in its name and the reason in its text. An EXDATE would take it away without a
//!   word, and would change the event of all the others; clients that know no STATUS still show
//!   the name.
//! - Each ordinal is an event of its own, since Outlook skips a rule with two (`part`).
//! - A meeting whose start a clock shows twice or never, or that lasts while clocks change, is an
//!   event in UTC by itself: no two readers agree on it otherwise (`when`).
//! - Whatever no endless RRULE says is written out until the end of 2059 (`events`).
//!
//! The lines are made here (`lines`) and not by the `icalendar` crate: that gives every component
//! without a DTSTAMP the time of the build and a random UID, the parts of a VTIMEZONE included,
//! which may have neither; its last folded line may have 76 octets; it escapes no NAME.

mod copy;
mod event;
mod events;
mod google;
mod lines;
mod linked;
mod name;
mod observance;
mod offer;
mod once;
mod part;
mod recur;
mod retold;
mod revision;
mod shape;
mod span;
mod timezone;
mod week53;
mod when;
mod yearly;

use std::collections::BTreeMap;

use self::events::events;
use self::lines::Lines;
use self::name::Uids;
use self::span::first_day;
use crate::page::{Dated, Page, Status};
use crate::schedule::RuleZone;
use crate::words::calendar::about;

pub use copy::rrule;
pub use linked::linked_data;
pub use name::names;
pub use offer::offer;
pub use once::once;
pub(crate) use retold::is_retold;
pub(crate) use revision::is_newer;
pub use span::FIRST_DAY;

/// The colour of the feed, from those that CSS has names for, and the same for Apple: the page's
/// accent.
const COLOUR: (&str, &str) = ("royalblue", "#0B57A4");

/// How often calendars are to look for changes.
const REFRESH: &str = "PT6H";

/// The feeds of a group, each with the name of its file: one of all its series, and where there are
/// several, one of each. A group that does not meet has none; one that rests has an empty one.
///
/// `series` are the page's meetings, in the same order.
pub fn feeds(page: &Page, series: &[Dated]) -> Vec<(String, String)> {
    let names = names(page);
    let all: Vec<_> = series.iter().zip(&names).collect();
    let mut feeds = Vec::new();
    if !all.is_empty() {
        feeds.push((page.slug.to_string(), &all[..]));
    }
    if all.len() > 1 {
        feeds.extend(names.iter().cloned().zip(all.chunks(1)));
    }
    let file = |(name, of): (String, &[_])| (format!("{name}.ics"), feed(page, &name, of));
    feeds.into_iter().map(file).collect()
}

/// Whether this program wrote a calendar.
pub fn is_ours(text: &str) -> bool {
    text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains(&format!("PRODID:{OURS}\r\n"))
}

const OURS: &str = "-//tag-page//tag-page//EN";

fn feed(page: &Page, file: &str, of: &[(&Dated, &String)]) -> String {
    let series: Vec<_> = of.iter().map(|(series, _)| (*series).clone()).collect();
    calendar(|lines| {
        let (name, about) = match &series[..] {
            [one] if page.meetings.len() > 1 => (
                format!("{}: {}", page.title, one.name),
                one.sentence.to_string(),
            ),
            _ => (page.title.to_string(), about(page)),
        };
        // Newer readers know the first of each pair, older ones the second. NAME is so new that
        // many have to be told its type.
        lines.text("NAME;VALUE=TEXT", &name);
        lines.text("X-WR-CALNAME", &name);
        lines.text("DESCRIPTION", &about);
        lines.text("X-WR-CALDESC", &about);
        lines.value("COLOR", COLOUR.0);
        lines.value("X-APPLE-CALENDAR-COLOR", COLOUR.1);
        lines.value("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        lines.value("X-PUBLISHED-TTL", REFRESH);
        if let (Some(site), Some(root)) = (&page.site, page.root()) {
            lines.value("URL", site.as_str());
            lines.value("SOURCE;VALUE=URI", &format!("{root}{file}.ics"));
        }
        zones(&series, lines);
        for (series, name) in of {
            for event in events(series, &Uids::of(name)) {
                event.write(page, series, lines);
            }
        }
    })
}

fn calendar(body: impl FnOnce(&mut Lines)) -> String {
    let mut lines = Lines::default();
    lines.component("VCALENDAR", |lines| {
        lines.value("VERSION", "2.0");
        lines.value("PRODID", OURS);
        lines.value("CALSCALE", "GREGORIAN");
        lines.value("METHOD", "PUBLISH");
        body(lines);
    });
    lines.into_text()
}

/// The zones of the series that are held, each once.
fn zones(series: &[Dated], lines: &mut Lines) {
    let mut zones = BTreeMap::new();
    for it in series.iter().filter(|it| it.status == Status::Active) {
        if let RuleZone::Named(zone) = &it.rule.zone {
            let first = first_day(it);
            let earliest = zones.entry(zone.clone()).or_insert(first);
            *earliest = first.min(*earliest);
        }
    }
    for (zone, first) in zones {
        timezone::timezone(&zone, first, lines);
    }
}
