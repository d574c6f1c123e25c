//! Whether calendars are told what they know already in another way, without a later revision.

use super::event::Event;
use super::events::events;
use super::name::Uids;
use super::revision::is_newer;
use crate::page::Dated;

/// Whether an event that calendars may have is at another time now, or joined by another link, and is
/// no later revision: by RFC 5546 (section 2.1.5) a calendar may keep the one that it has.
pub(crate) fn is_retold(series: &Dated, before: &Dated) -> bool {
    let uids = Uids::of("");
    let [now, then] = [series, before].map(|it| events(it, &uids));
    let same = has_one_frame(series, before);
    let is_retold = |event: &Event<'_>| {
        let mut known = then.iter();
        let known = known.find(|it| it.uid == event.uid && it.instead_of == event.instead_of);
        known.is_some_and(|it| it.kind == event.kind && !(same && has_one_time(it, event)))
    };
    !is_newer(series, before) && now.iter().any(is_retold)
}

/// Whether what all events of a series have is as it was.
fn has_one_frame(series: &Dated, before: &Dated) -> bool {
    series.rule.zone == before.rule.zone
        && series.minutes == before.minutes
        && series.join == before.join
}

fn has_one_time(one: &Event<'_>, other: &Event<'_>) -> bool {
    one.start == other.start && one.rrule == other.rrule && one.without == other.without
}
