//! A series before and after, and what has become of its dates.

use super::changes::{Change, Changes};
use super::span::Span;
use crate::page::Dated;
use crate::schedule::Instant;

/// A series before and after.
pub(super) struct Compared<'a> {
    pub(super) old: &'a Dated,
    pub(super) new: &'a Dated,
    pub(super) span: Span,
    pub(super) changes: Changes<'a>,
}

impl<'a> Compared<'a> {
    pub(super) fn of(old: &'a Dated, new: &'a Dated, at: Instant) -> Self {
        let span = Span::of(old, new, at);
        Self {
            old,
            new,
            span,
            changes: Changes::of(old, new, span),
        }
    }

    /// What it is called now.
    pub(super) fn name(&self) -> &'a str {
        &self.new.name
    }

    /// The first date that is ahead now.
    pub(super) fn first(&self) -> Option<Instant> {
        self.after(self.span.after)
    }

    /// The first date after this one, now.
    pub(super) fn after(&self, at: Instant) -> Option<Instant> {
        let mut starts = self.new.held(at).map(|it| it.start);
        starts.find(|start| *start > at)
    }

    /// The changes that are of this kind.
    pub(super) fn those(&self, are: impl Fn(&Change<'a>) -> bool) -> Vec<Change<'a>> {
        let all = self.changes.all.iter();
        all.filter(|it| are(it)).copied().collect()
    }
}
