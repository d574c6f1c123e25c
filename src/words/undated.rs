//! What is said of a series whose zone is not known here.

use super::label;
use crate::page::{Dated, Status};

/// The card's line, and its hint: where its dates can be had.
pub(super) fn undated(meeting: &Dated) -> Option<(String, Option<String>)> {
    if meeting.is_dated() || meeting.status != Status::Active {
        return None;
    }
    let zone = meeting.rule.zone.name();
    let line = format!("This browser does not know the time zone {zone}.");
    let feed = meeting.feed.as_ref();
    let hint = feed.map(|_| label::SEE_FEED.to_owned());
    Some((line, hint))
}
