//! Which date of one calendar has become which of another.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::distance::by_distance;
use super::matched::Matched;
use super::slot::Slot;
use super::span::Span;
use crate::page::Dated;

/// A date before and after; one that is new, or gone, has no other.
pub(super) type Pair<'a> = (Option<Slot<'a>>, Option<Slot<'a>>);

/// Every date of the two calendars, in pairs.
pub(super) fn pairs<'a>(old: &'a Dated, new: &'a Dated, span: Span) -> Vec<Pair<'a>> {
    let mut before = Slot::regular(old, span);
    let mut after = Slot::regular(new, span);
    let mut pairs = if same_days(old, new, &before, &after) {
        by_day(&before, &after)
    } else {
        // Other days begin with the next one: what is over has no part in it.
        before.retain(|it| it.usual > span.after);
        after.retain(|it| it.usual > span.after);
        by_distance(&before, &after)
    };
    let days = [old, new].into_iter().flat_map(|it| &*it.exceptions);
    let days: BTreeSet<_> = days.filter_map(|it| it.change.date()).collect();
    pairs.extend(days.into_iter().filter_map(|day| {
        let outside = |series, known: &[Slot<'_>]| {
            let is_known = known.iter().any(|it| it.day == day);
            (!is_known).then(|| Slot::on(series, day)).flatten()
        };
        let pair = (outside(old, &before), outside(new, &after));
        (pair.0.is_some() || pair.1.is_some()).then_some(pair)
    }));
    pairs.extend(extras(&Slot::extra(old), &Slot::extra(new)));
    pairs
}

/// Whether the two rules name the same days, at least while both last.
fn same_days(old: &Dated, new: &Dated, before: &[Slot<'_>], after: &[Slot<'_>]) -> bool {
    let ends = |slots: &[Slot<'_>]| Some([slots.first()?.day, slots.last()?.day]);
    let same_rule = old.rule.dates == new.rule.dates;
    let (Some(one), Some(other)) = (ends(before), ends(after)) else {
        return same_rule;
    };
    let [first, last] = [one[0].max(other[0]), one[1].min(other[1])];
    let shared = |slots: &[Slot<'_>]| -> Vec<NaiveDate> {
        let days = slots.iter().map(|it| it.day);
        days.filter(|day| (first..=last).contains(day)).collect()
    };
    let days = shared(before);
    days == shared(after) && (same_rule || !days.is_empty())
}

fn by_day<'a>(before: &[Slot<'a>], after: &[Slot<'a>]) -> Vec<Pair<'a>> {
    let on = |slots: &[Slot<'a>], day| {
        let found = slots.binary_search_by_key(&day, |it| it.day).ok()?;
        Some(slots[found])
    };
    let days: BTreeSet<_> = before.iter().chain(after).map(|it| it.day).collect();
    let days = days.into_iter();
    days.map(|day| (on(before, day), on(after, day))).collect()
}

/// Extra meetings are the same if they are at the same time, on the same day, or for the same
/// reason.
fn extras<'a>(before: &[Slot<'a>], after: &[Slot<'a>]) -> Vec<Pair<'a>> {
    let matched = Matched::of(
        before,
        after,
        &[
            &|one: &Slot<'_>, other: &Slot<'_>| one.usual == other.usual,
            &|one, other| one.day == other.day,
            &|one, other| one.reason().is_some() && one.reason() == other.reason(),
        ],
    );
    let both = matched
        .both
        .iter()
        .map(|(one, other)| (Some(**one), Some(**other)));
    let gone = matched.gone.iter().map(|it| (Some(**it), None));
    let new = matched.new.iter().map(|it| (None, Some(**it)));
    both.chain(gone).chain(new).collect()
}
