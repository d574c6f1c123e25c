//! The day of the last meeting, `status: { ended: 2026-12-16 }`: the rule ends with it, as if its
//! sentence said `until`, so that the page, the calendars and the year at a glance do.

use chrono::NaiveDate;

use super::exception::{holds, named, nearest};
use crate::content::{Given, Problems};
use crate::report::Code;
use crate::schedule::{Exception, Rule};

/// The rule up to the day of the last meeting; the whole rule if that leaves nothing of it.
pub(super) fn up_to(last: NaiveDate, rule: Rule) -> Rule {
    let until = rule.until.map_or(last, |it| it.min(last));
    let (dates, time, zone) = (rule.dates, rule.time, rule.zone.clone());
    Rule::new(dates, time, zone, rule.from, Some(until)).unwrap_or(rule)
}

/// Reports a day without a meeting, and meetings after it. `rule` is what [`up_to`] made of it.
pub(super) fn judge(
    last: &Given<NaiveDate>,
    rule: &Rule,
    exceptions: &[Exception],
    problems: &Problems<'_>,
) {
    let days = || {
        exceptions
            .iter()
            .filter_map(|it| Some(it.change.start()?.date()))
    };
    if let Some(later) = days().find(|day| *day > last.value) {
        problems.add(
            Code::Status,
            &last.at,
            format!("there is a meeting after it, on {}", named(later)),
            "write the day of the last meeting",
        );
        return;
    }
    let ends = rule.until.is_some_and(|until| until <= last.value);
    let any = holds(rule, last.value) || days().any(|day| day == last.value);
    if !ends || !any {
        let message = format!("there is no meeting on {}", named(last.value));
        problems.add(Code::Status, &last.at, message, nearest(rule, last.value));
    }
}
