//! Single dates: cancelled, moved, extra.

use super::Matter;
use super::changes::{Change, Kind};
use super::compared::Compared;
use super::found::Found;
use super::when::{MOST_NAMED, count, day, day_of, days, moment, named};
use crate::schedule::Instant;
use crate::words::group_clock;

const KINDS: [Kind; 7] = [
    Kind::Cancelled,
    Kind::Moved,
    Kind::Back,
    Kind::Dropped,
    Kind::Restored,
    Kind::Extra,
    Kind::Added,
];

/// Says what becomes of single dates, a line for each kind of change.
pub(super) fn single(series: &Compared<'_>, changes: &[Change<'_>], found: &mut Found) {
    for kind in KINDS {
        let those: Vec<_> = changes.iter().filter(|it| it.kind == kind).collect();
        let (name, number) = (series.name(), those.len());
        if number == 0 {
            continue;
        }
        let dates = match kind {
            Kind::Extra => count(number, "extra date"),
            kind => format!("{} {}", count(number, "date"), verb(kind, number == 1)),
        };
        let which = named(&which(series, kind, &those));
        found.line(Matter::Meetings, format!("{name}: {dates}: {which}."));
        found.clause(clause(series, kind, &those));
    }
    for (at, reason) in &series.changes.reasons {
        let (name, date) = (series.name(), day(day_of(*at, series.new)));
        let text = match reason {
            Some(reason) => format!("the reason for {date} is now: {reason}"),
            None => format!("no reason is given for {date} any more"),
        };
        found.line(Matter::Meetings, format!("{name}: {text}."));
    }
}

fn verb(kind: Kind, one: bool) -> &'static str {
    match (kind, one) {
        (Kind::Cancelled, true) => "is cancelled",
        (Kind::Cancelled, false) => "are cancelled",
        (Kind::Moved, true) => "moves",
        (Kind::Moved, false) => "move",
        (Kind::Back, true) => "moves back",
        (Kind::Back, false) => "move back",
        (Kind::Dropped, true) => "is no longer held",
        (Kind::Dropped, false) => "are no longer held",
        (Kind::Restored, true) => "is held after all",
        (Kind::Restored, false) => "are held after all",
        (Kind::Extra | Kind::Added, true) => "is added",
        (Kind::Extra | Kind::Added, false) => "are added",
    }
}

/// The dates, by the group's clock, each with its reason.
fn which(series: &Compared<'_>, kind: Kind, changes: &[&Change<'_>]) -> Vec<String> {
    let noticed = changes.iter().filter_map(|it| it.day());
    let noticed: Vec<_> = noticed.map(|at| day_of(at, series.new)).collect();
    let (first, rest) = noticed.split_at(noticed.len().min(MOST_NAMED));
    let dates = days(first).into_iter().chain(days(rest)).zip(changes);
    let words = dates.map(|(date, change)| match (kind, change.from, change.to) {
        (_, Some(from), Some(to)) => moved(series, from, to),
        (Kind::Extra | Kind::Restored, _, Some(to)) => full(series, to),
        _ => date,
    });
    let reasons = changes.iter().map(|it| it.reason);
    words.zip(reasons).map(with_reason).collect()
}

/// `6 January 2027 to 13 January 2027`, with the clock where that is another.
fn moved(series: &Compared<'_>, from: Instant, to: Instant) -> String {
    let [before, after] = [from, to].map(|at| group_clock(series.new, at));
    let [date, other] = [from, to].map(|at| day(day_of(at, series.new)));
    if date == other {
        return format!("{date} from {before} to {after}");
    }
    if before == after {
        return format!("{date} to {other}");
    }
    format!("{date} to {}", full(series, to))
}

fn full(series: &Compared<'_>, at: Instant) -> String {
    let date = day(day_of(at, series.new));
    format!("{date}, {}", group_clock(series.new, at))
}

fn with_reason((date, reason): (String, Option<&str>)) -> String {
    match reason {
        Some(reason) => format!("{date} ({reason})"),
        None => date,
    }
}

/// The same for members, who are anywhere.
fn clause(series: &Compared<'_>, kind: Kind, changes: &[&Change<'_>]) -> String {
    let name = series.name();
    let one = changes.len() == 1;
    let told = changes.iter().map(|change| {
        let moments = change.from.into_iter().chain(change.to);
        let moments: Vec<_> = moments.map(|at| moment(at, series.new)).collect();
        (moments, change.reason)
    });
    if let (true, Some((moments, reason))) = (one, told.clone().next()) {
        let is = verb(kind, one);
        let text = match &moments[..] {
            [from, to] => format!("{name} on {from} {is} to {to}"),
            [at] if kind == Kind::Extra => format!("there is an extra {name} on {at}"),
            moments => format!("{name} on {} {is}", moments.concat()),
        };
        return with_reason((text, reason));
    }
    let dates = told.map(|(moments, reason)| with_reason((moments.join(" to "), reason)));
    let dates: Vec<_> = dates.collect();
    let (dates, number) = (named(&dates), changes.len());
    format!("{number} dates of {name} {}: {dates}", verb(kind, one))
}
