//! Whether a series is held at all: paused, resumed, ended.

use super::Matter;
use super::compared::Compared;
use super::found::Found;
use super::when::{count, day, day_of, moment};
use crate::page::Status;

/// Says that a series is paused, resumed or ended, and what of its dates; false if it is not, so
/// that its dates remain to be told.
pub(super) fn held(series: &Compared<'_>, found: &mut Found) -> bool {
    let name = series.name();
    let text = match (&series.old.status, &series.new.status) {
        (Status::Active, Status::Active) => return false,
        (Status::Paused(old), Status::Paused(new)) => {
            if old != new {
                let text = format!("{name} is paused for another reason: {new}.");
                found.line(Matter::Meetings, text);
            }
            return true;
        }
        (Status::Ended, Status::Ended) => return true,
        (_, Status::Active) => {
            resumed(series, found);
            return true;
        }
        (_, Status::Paused(reason)) => format!("{name} is paused ({reason})"),
        (_, Status::Ended) => format!("{name} has ended"),
    };
    let gone = series.changes.all.iter().filter_map(|it| it.from);
    let gone: Vec<_> = gone.collect();
    let Some(first) = gone.first() else {
        // Whose last date is over has ended already.
        if (&series.old.status, &series.new.status) != (&Status::Active, &Status::Ended) {
            found.line(Matter::Meetings, format!("{text}."));
        }
        return true;
    };
    let date = day(day_of(*first, series.old));
    let none = match gone.len() {
        1 => format!("the next date, {date}, is not held"),
        all => format!("none of the next {all} dates is held, the first of them {date}"),
    };
    found.line(Matter::Meetings, format!("{text}: {none}."));
    let first = moment(*first, series.old);
    found.clause(format!(
        "{text}, the first date that is not held is {first}"
    ));
    true
}

fn resumed(series: &Compared<'_>, found: &mut Found) {
    let name = series.name();
    let dates = series.changes.all.iter().filter_map(|it| it.to);
    let dates: Vec<_> = dates.collect();
    let Some(first) = dates.first() else {
        let text = format!("{name} is held again, but has no date ahead.");
        found.line(Matter::Meetings, text);
        return;
    };
    let date = day(day_of(*first, series.new));
    let are = if dates.len() == 1 { "is" } else { "are" };
    let dates = count(dates.len(), "date");
    found.line(
        Matter::Meetings,
        format!("{name} is held again from {date} on: {dates} {are} added."),
    );
    let first = moment(*first, series.new);
    found.clause(format!("{name} is held again, first on {first}"));
}
