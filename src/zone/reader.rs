//! Who reads: their zone, and how they write dates.

use std::rc::Rc;

use chrono::NaiveDateTime;

use crate::schedule::Instant;

/// Somebody who reads times.
pub trait Reader {
    /// The city of the zone shown, or "UTC".
    fn city(&self) -> &str;

    /// Whether the zone shown is the reader's own: only then may the page say "for you".
    fn own(&self) -> bool;

    /// What the reader's wall clock shows at `at`.
    fn civil(&self, at: Instant) -> NaiveDateTime;

    /// `at`, in the reader's way of writing.
    fn write(&self, at: Instant, form: Form) -> Rc<str>;

    /// From `start` to `end` on the clock, both on one day.
    fn write_range(&self, start: Instant, end: Instant) -> Rc<str>;

    /// The language the dates are written in, where it is not the page's: (`lang`, `dir`).
    fn foreign(&self) -> Option<(Rc<str>, &'static str)> {
        None
    }
}

/// Which parts of an instant are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Wednesday
    Weekday,
    /// Wednesday 2 December
    Date,
    /// Wed 2 December
    ShortDate,
    /// 16:00
    Clock,
}
