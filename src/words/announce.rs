//! What a screen reader is told when time passes: the few moments that matter, and nothing else.

use super::Moment;
use crate::page::Dated;
use crate::schedule::Instant;
use crate::zone::{Form, Reader};

/// What to say when the time goes from `before` to `after` while the page is open.
pub fn announce(
    meeting: &Dated,
    before: Instant,
    after: Instant,
    reader: &dyn Reader,
) -> Option<String> {
    match (Moment::of(meeting, before), Moment::of(meeting, after)) {
        (Moment::Upcoming(_), Moment::Soon(_)) => Some("Meeting starts in 15 minutes.".to_owned()),
        (Moment::Upcoming(_) | Moment::Soon(_), Moment::Live(_)) => {
            Some("Meeting has started.".to_owned())
        }
        (Moment::Upcoming(_) | Moment::Soon(_) | Moment::Live(_), Moment::Ended(_, next)) => {
            Some(match next {
                Some(next) => format!(
                    "Meeting has ended. Next: {}, {}.",
                    reader.write(next.start, Form::Date),
                    reader.write(next.start, Form::Clock)
                ),
                None => "Meeting has ended.".to_owned(),
            })
        }
        _ => None,
    }
}
