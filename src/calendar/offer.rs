//! What a page offers of its calendars, and the files of single meetings.

use std::rc::Rc;

use super::google::google;
use super::name::names;
use super::once::once;
use crate::page::{Dated, Feed, Meeting, Page, Status};
use crate::schedule::Instant;

/// How many meetings of a series have a file of their own.
const ONCE: usize = 12;

/// The page with what it offers of its calendars, and the files of the meetings from `at` on, by
/// their names. `series` are the page's meetings, in the same order. A series that has ended has no
/// calendar to offer.
pub fn offer(page: &Page, series: &[Dated], at: Instant) -> (Page, Vec<(String, String)>) {
    let (mut files, mut meetings) = (Vec::new(), Vec::new());
    for (it, own) in series.iter().zip(names(page)) {
        let name = if series.len() > 1 { &*own } else { &*page.slug };
        let ahead = it.entries(at).filter(|entry| entry.kind.is_held());
        let ahead: Vec<_> = ahead.take(ONCE).collect();
        let feed = Feed {
            name: name.into(),
            google: google(page, it, at).map(Rc::from),
            once_until: ahead.last().map(|last| last.meeting.start.timestamp()),
        };
        for entry in &ahead {
            let file = feed.once(entry.meeting.start);
            files.extend(file.map(|file| (file, once(page, it, &own, entry))));
        }
        let goes_on = match it.status {
            Status::Active => it.rule.until.is_none() || !ahead.is_empty(),
            Status::Paused(_) => true,
            Status::Ended => false,
        };
        let meeting = Meeting {
            feed: goes_on.then_some(feed),
            ..Meeting::clone(it)
        };
        meetings.push(Rc::new(meeting));
    }
    let page = Page {
        meetings: meetings.into(),
        ..page.clone()
    };
    (page, files)
}
