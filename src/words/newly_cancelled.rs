//! What a screen reader is told when the content has changed while the page is open.

use crate::page::Dated;
use crate::schedule::{Change, Instant};
use crate::zone::{Form, Reader, Zone};

/// `Wednesday 2 December is cancelled.`: the dates ahead that `after` cancels and `before` did not.
pub fn newly_cancelled(
    before: &[Dated],
    after: &[Dated],
    now: Instant,
    reader: &dyn Reader,
) -> Option<String> {
    let mut said = Vec::new();
    for meeting in after.iter().filter(|it| it.is_dated()) {
        let known = before.iter().find(|it| it.name == meeting.name);
        for exception in &*meeting.exceptions {
            let Change::Cancelled(date) = exception.change else {
                continue;
            };
            let start = meeting.zone().instant(date.and_time(meeting.rule.time));
            let is_new = known
                .is_some_and(|it| it.exceptions.iter().all(|it| it.change != exception.change));
            if is_new && start + meeting.duration() > now {
                said.push(format!("{} is cancelled.", reader.write(start, Form::Date)));
            }
        }
    }
    (!said.is_empty()).then(|| said.join(" "))
}
