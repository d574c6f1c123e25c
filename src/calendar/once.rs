//! A single meeting, to be taken along once.

use super::calendar;
use super::event::Event;
use super::name::Uids;
use super::when::{When, utc};
use crate::page::{Dated, Page};
use crate::schedule::Entry;

/// A calendar of one meeting alone, as it is known today: nothing will come after it. `name` is the
/// one that its series has among the `names`.
pub fn once(page: &Page, series: &Dated, name: &str, entry: &Entry) -> String {
    let start = entry.meeting.start;
    let event = Event {
        uid: Uids::of(name).uid(&format!("at-{}", utc(start))),
        reason: entry.reason.as_deref(),
        ..Event::plain(When::Instant(start), entry.kind)
    };
    calendar(|lines| event.write(page, series, lines))
}
