//! What is not as the rule says, in the card: cancelled and moved meetings.

use std::rc::Rc;

use super::when::{other, sentence, when};
use crate::page::Dated;
use crate::schedule::{Entry, Instant, Kind, Occurrence};
use crate::zone::Reader;

/// What stands above the date of the meeting that is `shown`: the meetings before it that are not
/// held, and where it comes from itself. Where none is held any more, all that are not.
pub(super) fn notes(
    meeting: &Dated,
    shown: Option<Occurrence>,
    now: Instant,
    reader: &dyn Reader,
) -> Rc<[Rc<str>]> {
    let last = shown.map_or(Instant::MAX_UTC, |it| it.start);
    let mut notes: Vec<Rc<str>> = Vec::new();
    for entry in meeting
        .entries(now)
        .take_while(|it| it.meeting.start <= last)
    {
        let note = note(&entry, reader).map(Rc::from);
        // A moved meeting is said at its old place, or at its new one once that is over.
        notes.extend(note.filter(|note| !notes.contains(note)));
    }
    notes.into()
}

fn note(entry: &Entry, reader: &dyn Reader) -> Option<String> {
    let start = entry.meeting.start;
    let text = match entry.kind {
        Kind::Cancelled => sentence(&format!("Cancelled: {}", when(start, reader))),
        Kind::MovedTo(new) => moved(start, new, reader),
        Kind::MovedFrom(old) => moved(old, start, reader),
        Kind::Regular | Kind::Extra => return None,
    };
    Some(match &entry.reason {
        Some(reason) => format!("{text} {}", sentence(reason)),
        None => text,
    })
}

/// `Moved: Wednesday 13 January, 21:30, instead of 6 January.`
fn moved(old: Instant, new: Instant, reader: &dyn Reader) -> String {
    let (new_time, old_time) = (when(new, reader), other(old, new, reader));
    sentence(&format!("Moved: {new_time}, instead of {old_time}"))
}
