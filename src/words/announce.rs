//! What a screen reader is told when time passes: the few moments that matter, and nothing else.

use chrono::TimeDelta;

use super::when::{sentence, when};
use super::{DOOR_OPEN, Moment};
use crate::schedule::Instant;
use crate::zone::Reader;

/// What to say when one moment of a meeting becomes another at `now`, while the page is open.
pub fn announce(
    before: Moment,
    after: Moment,
    now: Instant,
    reader: &dyn Reader,
) -> Option<String> {
    match (before, after) {
        // A tab that slept through that minute would say it too late to be true.
        (Moment::Upcoming(_), Moment::Soon(it)) => {
            let late = now - (it.start - DOOR_OPEN);
            (late < TimeDelta::minutes(1)).then(|| "Meeting starts in 15 minutes.".to_owned())
        }
        (Moment::Upcoming(_) | Moment::Soon(_), Moment::Live(_)) => {
            Some("Meeting has started.".to_owned())
        }
        (Moment::Upcoming(_) | Moment::Soon(_) | Moment::Live(_), Moment::Ended(_, next)) => {
            Some(match next {
                Some(next) => sentence(&format!(
                    "Meeting has ended. Next: {}",
                    when(next.start, reader)
                )),
                None => "Meeting has ended.".to_owned(),
            })
        }
        _ => None,
    }
}
