//! What the editor should do, so that calendars take a change for news.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Matter;
use super::compared::Compared;
use super::found::Found;
use super::slot::Slot;
use super::when::{day, named};
use crate::calendar::{is_newer, is_retold};
use crate::schedule::Exception;

/// Says that `updated` is needed: whatever calendars have already gets a later revision by it alone,
/// but for a meeting that is moved or cancelled for the first time.
pub(super) fn hint(series: &Compared<'_>, found: &mut Found) {
    if let Some(text) = text(series) {
        found.line(Matter::Hint, text);
    }
}

fn text(series: &Compared<'_>) -> Option<String> {
    let (old, new, name) = (series.old, series.new, series.name());
    // By another name they are other events, and all of them are new.
    if old.name != new.name || is_newer(new, old) {
        return None;
    }
    if is_newer(old, new) {
        return Some(format!(
            "by its `updated` and `since`, {name} is older than it was: calendars that follow the \
             feed may take nothing of this for news. Set `updated` to the day of this change."
        ));
    }
    let again = old.exceptions.iter();
    let again = again.filter_map(|it| changed_again(it, series));
    let again: BTreeSet<_> = again.collect();
    let again: Vec<_> = again.into_iter().map(day).collect();
    let meeting = match again.len() {
        0 if is_told(series) && is_retold(new, old) => {
            return Some(format!(
                "calendars have {name} already, as it was: set `updated` of {name} to the day of \
                 this change, else those that follow the feed may keep it so."
            ));
        }
        0 => return None,
        1 => "the meeting",
        _ => "the meetings",
    };
    Some(format!(
        "{meeting} of {} had been moved or cancelled before: set `updated` of {name} to the day of \
         this change, else calendars that follow the feed may take it for old.",
        named(&again)
    ))
}

/// Whether another rule, end, length or link makes a difference to anybody from now on.
fn is_told(series: &Compared<'_>) -> bool {
    let (old, new) = (series.old, series.new);
    let ruled = series.changes.all.iter().any(|it| it.by_rule);
    let ends = old.rule.until != new.rule.until;
    ruled || ends || old.minutes != new.minutes || old.join != new.join
}

/// The day of a meeting that was not as the rule says, and is another way now.
fn changed_again(exception: &Exception, series: &Compared<'_>) -> Option<NaiveDate> {
    let date = exception.change.date()?;
    let slots = [Slot::on(series.old, date)?, Slot::on(series.new, date)?];
    let [before, now] = slots.map(|it| it.exception.map(|it| it.change));
    let mut times = slots.iter().flat_map(|it| [Some(it.usual), it.held]);
    let is_ahead = times.any(|at| at > Some(series.span.after));
    (before != now && is_ahead).then_some(date)
}
