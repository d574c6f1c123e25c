//! The dates of a series that are others now.

use std::collections::{BTreeMap, BTreeSet};

use super::align::{Pair, pairs};
use super::slot::Slot;
use super::span::Span;
use crate::page::Dated;
use crate::schedule::{Change as Exceptional, Instant};

/// A date that is another one now, or new, or gone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change<'a> {
    pub(super) from: Option<Instant>,
    pub(super) to: Option<Instant>,
    pub(super) kind: Kind,
    /// Whether another rule or status does it, and no exception.
    pub(super) by_rule: bool,
    pub(super) reason: Option<&'a str>,
}

/// What has become of a date, in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Cancelled,
    Moved,
    /// A meeting that had been moved is where the rule has it.
    Back,
    /// It is there no more, and not as a cancelled one.
    Dropped,
    /// A cancelled meeting is held.
    Restored,
    Extra,
    Added,
}

/// What has become of the dates of a series.
pub(super) struct Changes<'a> {
    /// In the order of the calendar.
    pub(super) all: Vec<Change<'a>>,
    /// The dates that stay as the rule has them, within the time that is compared.
    pub(super) kept: Vec<Instant>,
    /// How many dates stay that an editor has named.
    pub(super) named: usize,
    /// Meetings that stay as they are, for another reason than before: when they are or would have
    /// been.
    pub(super) reasons: Vec<(Instant, Option<&'a str>)>,
}

impl<'a> Changes<'a> {
    pub(super) fn of(old: &'a Dated, new: &'a Dated, span: Span) -> Self {
        let pairs = pairs(old, new, span);
        let held = |slots: &mut dyn Iterator<Item = Option<Slot<'_>>>| -> BTreeSet<_> {
            slots.filter_map(|it| it?.held).collect()
        };
        let before = held(&mut pairs.iter().map(|pair| pair.0));
        let after = held(&mut pairs.iter().map(|pair| pair.1));
        let ruled = old.rule != new.rule || old.status != new.status;
        let changes = pairs.iter().filter_map(|pair| change(pair, ruled));
        // Each start that differs is told once, even where two meetings of a series share one.
        let mut gone: BTreeSet<_> = before.difference(&after).copied().collect();
        let mut come: BTreeSet<_> = after.difference(&before).copied().collect();
        let changes = contracted(changes.collect()).into_iter();
        let changes = changes.map(|it| {
            let from = it.from.filter(|start| gone.remove(start));
            let to = it.to.filter(|start| come.remove(start));
            it.with(from, to)
        });
        let mut all: Vec<_> = changes.filter(|it| is_told(it, span)).collect();
        all.sort_by_key(Change::first);
        let exceptional = pairs
            .iter()
            .filter_map(|(_, slot)| slot.filter(|it| it.exception.is_some())?.held);
        let exceptional: BTreeSet<_> = exceptional.collect();
        let kept = before.intersection(&after).copied();
        let kept = kept.filter(|start| span.contains(*start));
        let (named, kept): (Vec<_>, Vec<_>) = kept.partition(|start| exceptional.contains(start));
        let reasons = pairs.iter().filter_map(other_reason);
        let mut reasons: Vec<_> = reasons.filter(|(at, _)| *at > span.after).collect();
        reasons.sort_unstable();
        Self {
            all,
            kept,
            named: named.len(),
            reasons,
        }
    }
}

impl Change<'_> {
    /// The same with what is left of it.
    fn with(self, from: Option<Instant>, to: Option<Instant>) -> Self {
        let kind = match (self.kind, from, to) {
            (Kind::Moved | Kind::Back, _, None) => Kind::Dropped,
            (Kind::Moved | Kind::Back, None, _) => Kind::Added,
            (kind, ..) => kind,
        };
        Self {
            from,
            to,
            kind,
            ..self
        }
    }

    /// When visitors notice it first: at the new time, or where there is none, at the old one.
    pub(super) fn day(&self) -> Option<Instant> {
        self.to.or(self.from)
    }

    fn first(&self) -> Option<Instant> {
        self.from.into_iter().chain(self.to).min()
    }
}

/// What is over has nobody to tell. A rule goes on for ever and is followed for a year; what single
/// dates an editor has named is told whenever they are.
fn is_told(change: &Change<'_>, span: Span) -> bool {
    let last = change.from.into_iter().chain(change.to).max();
    let ahead = last.is_some_and(|last| last > span.after);
    ahead && (!change.by_rule || change.first().is_some_and(|first| first < span.until))
}

/// What has become of a date, if anything has.
fn change<'a>((old, new): &Pair<'a>, ruled: bool) -> Option<Change<'a>> {
    let exception = |slot: &Option<Slot<'a>>| slot.and_then(|it| it.exception);
    let (before, after) = (exception(old), exception(new));
    let [from, to] = [old, new].map(|slot| slot.and_then(|it| it.held));
    if from == to {
        return None;
    }
    let kind = match (from, to) {
        (Some(_), Some(_)) if before.is_some() && after.is_none() => Kind::Back,
        (Some(_), Some(_)) => Kind::Moved,
        (Some(_), None) if new.is_some() => Kind::Cancelled,
        (_, None) => Kind::Dropped,
        (None, Some(_)) if old.is_some() => Kind::Restored,
        _ if after.is_some_and(|it| matches!(it.change, Exceptional::Extra(_))) => Kind::Extra,
        _ => Kind::Added,
    };
    let follows = match (before, after) {
        (None, None) => true,
        // Only the hour has moved with the rule's, or the zone.
        (Some(before), Some(after)) => {
            let day = |it: Exceptional| it.start().map(|start| start.date());
            day(before.change).is_some() && day(before.change) == day(after.change)
        }
        _ => false,
    };
    Some(Change {
        from,
        to,
        kind,
        by_rule: ruled && follows,
        reason: after.and_then(|it| it.reason.as_deref()),
    })
}

/// A meeting that is moved to where another one was moved away from, or cancelled: at that time
/// nothing has changed for visitors, so the two are one change.
fn contracted(changes: Vec<Change<'_>>) -> Vec<Change<'_>> {
    let taken: BTreeSet<_> = changes.iter().filter_map(|it| it.to).collect();
    let (mut whole, mut others) = (Vec::new(), BTreeMap::new());
    for change in changes {
        match change.from.filter(|from| taken.contains(from)) {
            Some(from) if !others.contains_key(&from) => {
                others.insert(from, change);
            }
            _ => whole.push(change),
        }
    }
    // Whatever goes round in a circle is never met: it changes nothing.
    for change in &mut whole {
        while let Some(next) = change.to.and_then(|to| others.remove(&to)) {
            *change = merged(*change, next);
        }
    }
    whole.retain(|it| it.from != it.to);
    whole
}

fn merged<'a>(change: Change<'a>, next: Change<'a>) -> Change<'a> {
    let kind = match (change.from, next.to) {
        (Some(_), Some(_)) => Kind::Moved,
        (_, None) => next.kind,
        (None, _) => change.kind,
    };
    Change {
        from: change.from,
        to: next.to,
        kind,
        by_rule: change.by_rule && next.by_rule,
        reason: next.reason.or(change.reason),
    }
}

/// A meeting that is not as the rule says, now as before, for another reason.
fn other_reason<'a>((old, new): &Pair<'a>) -> Option<(Instant, Option<&'a str>)> {
    let (old, new) = ((*old)?, (*new)?);
    old.exception.and(new.exception)?;
    let same = old.held == new.held && old.reason() != new.reason();
    same.then(|| (new.held.unwrap_or(new.usual), new.reason()))
}
