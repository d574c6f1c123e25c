//! What is said of a series that has no date to show: why, and whom to ask.

use std::rc::Rc;

use chrono::Datelike;

use super::undated::undated;
use crate::page::{Dated, Meeting, Status};
use crate::schedule::Instant;
use crate::zone::Reader;

const ENDED: &str = "This meeting has ended.";

/// The card's line, and its hint.
pub(super) fn over(
    meeting: &Dated,
    ask: Option<&str>,
    now: Instant,
    reader: &dyn Reader,
) -> (String, Option<String>) {
    if let Some(said) = undated(meeting) {
        return said;
    }
    let ask = ask.map(|place| format!("Ask in {place}"));
    match &meeting.status {
        Status::Paused(reason) => {
            let ask = ask.map(|ask| format!(" {ask}.")).unwrap_or_default();
            let hint = format!("No dates until the group meets again.{ask}");
            (paused(reason), Some(hint))
        }
        Status::Active if meeting.rule.until.is_none() => {
            let hint = match (ask, &meeting.agenda) {
                (Some(ask), Some(_)) => Some(format!("{ask} or see the notes.")),
                (Some(ask), None) => Some(format!("{ask}.")),
                (None, Some(_)) => Some("See the notes.".to_owned()),
                (None, None) => None,
            };
            ("No meeting planned.".to_owned(), hint)
        }
        Status::Active | Status::Ended => {
            // Of a rule without an end, the last one would be another every week.
            let ends = meeting.rule.until.is_some();
            let last = ends.then(|| meeting.last_held(now)).flatten().map(|last| {
                let day = reader.civil(last.start).date();
                format!(" The last one was on {} {}.", reader.day(day), day.year())
            });
            (format!("{ENDED}{}", last.unwrap_or_default()), None)
        }
    }
}

/// What is true of a series at any time: its rule, or that it is not held.
pub fn for_ever(meeting: &Meeting) -> Rc<str> {
    match &meeting.status {
        Status::Active => meeting.sentence.clone(),
        Status::Paused(reason) => paused(reason).into(),
        Status::Ended => ENDED.into(),
    }
}

fn paused(reason: &str) -> String {
    format!("Paused: {reason}")
}
