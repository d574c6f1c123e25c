//! What has become of one series.

use super::changes::Change;
use super::compared::Compared;
use super::end::End;
use super::found::Found;
use super::held::held;
use super::joining::joining;
use super::rule::{agreed, rule};
use super::single::single;
use super::span::Span;
use super::when::{count, day, day_of, moment};
use super::{Matter, hint};
use crate::page::{Dated, Status};
use crate::schedule::Instant;

/// Says what has become of a series.
pub(super) fn series(old: &Dated, new: &Dated, at: Instant, found: &mut Found) {
    let series = Compared::of(old, new, at);
    if old.name != new.name {
        let text = format!("{} is now called {}.", old.name, new.name);
        found.line(Matter::Meetings, text);
    }
    for it in &series.changes.all {
        found.date(&new.name, it.from, it.to);
    }
    if !held(&series, found) {
        dates(&series, found);
    }
    if old.minutes != new.minutes {
        let text = format!(
            "{} lasts {} minutes instead of {}.",
            new.name, new.minutes, old.minutes
        );
        found.line(Matter::Meetings, text);
    }
    joining(old, new, found);
    hint::hint(&series, found);
}

/// Says what has become of the dates of a series that is held.
fn dates(series: &Compared<'_>, found: &mut Found) {
    let (old, new) = (&series.old.rule, &series.new.rule);
    let end = End::of(series);
    let ends = series.those(|it| it.by_rule && end.as_ref().is_some_and(|end| end.does(it)));
    let by_end = |from, to| ends.iter().any(|it| (it.from, it.to) == (from, to));
    let ruled = series.those(|it| it.by_rule && !by_end(it.from, it.to));
    // What another first day leaves out has nothing to do with what is agreed from then on.
    let today = day_of(series.span.after, series.new);
    let later = old.from != new.from && new.from.is_some_and(|from| from > today);
    let first = series.first().filter(|_| later);
    let (early, ruled): (Vec<_>, Vec<_>) = ruled
        .into_iter()
        .partition(|it| it.to.is_none() && it.from < first);
    let mut others = series.those(|it| !it.by_rule);
    others.extend(early);
    let other = (old.dates, old.time, &old.zone) != (new.dates, new.time, &new.zone);
    if other || ruled.iter().any(|it| it.from.is_some() && it.to.is_some()) {
        rule(series, &ruled, found);
    } else {
        others.extend(&ruled);
    }
    if let Some(end) = &end {
        let now = (other && ruled.is_empty()).then(|| agreed(series.new));
        end.say(series, &ends, now.as_deref(), found);
    }
    others.sort_by_key(Change::day);
    single(series, &others, found);
    let nothing = series.those(|it| it.by_rule).is_empty() && end.is_none();
    if old != new && nothing {
        let (name, before, after) = (series.name(), &series.old.sentence, &series.new.sentence);
        let text = format!(
            "{name} now reads “{after}” instead of “{before}”: no date of the next 12 months \
             changes by that, so nothing changes for anybody."
        );
        found.line(Matter::Same, text);
    }
}

/// Says that there is another series.
pub(super) fn added(new: &Dated, at: Instant, found: &mut Found) {
    let dates = ahead(new, at);
    for start in &dates {
        found.date(&new.name, None, Some(*start));
    }
    let (name, agreed) = (&new.name, agreed(new));
    let first = dates.first();
    let ahead = match (&new.status, first) {
        (Status::Paused(reason), _) => format!("paused ({reason})"),
        (Status::Ended, _) | (_, None) => "no date is ahead".to_owned(),
        (Status::Active, Some(first)) => {
            let first = day(day_of(*first, new));
            let dates = count(dates.len(), "date");
            format!("{dates} in 12 months, the first on {first}")
        }
    };
    found.line(
        Matter::Meetings,
        format!("{name} is new, {agreed}: {ahead}."),
    );
    if let Some(first) = first {
        let first = moment(*first, new);
        found.clause(format!("{name} is new, {agreed}, first on {first}"));
    }
}

/// Says that a series is gone.
pub(super) fn removed(old: &Dated, at: Instant, found: &mut Found) {
    let dates = ahead(old, at);
    for start in &dates {
        found.date(&old.name, Some(*start), None);
    }
    let name = &old.name;
    let Some(first) = dates.first() else {
        let text = format!("{name}, which had no date ahead, is no longer on the page.");
        found.line(Matter::Meetings, text);
        return;
    };
    let date = day(day_of(*first, old));
    let gone = match dates.len() {
        1 => format!("its next date, {date}, is gone"),
        all => format!("its next {all} dates are gone, the first of them {date}"),
    };
    found.line(
        Matter::Meetings,
        format!("{name} is no longer on the page: {gone}."),
    );
    let first = moment(*first, old);
    found.clause(format!(
        "{name} is no longer announced, the first date without it is {first}"
    ));
}

/// The dates ahead, of about a year.
fn ahead(series: &Dated, at: Instant) -> Vec<Instant> {
    let span = Span::of(series, series, at);
    let starts = series.held(at).map(|it| it.start);
    let starts = starts.take_while(|start| *start < span.until);
    starts.filter(|start| span.contains(*start)).collect()
}
