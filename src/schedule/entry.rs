//! The calendar of a series: what its rule gives and what its exceptions change, in one order.

use std::iter::from_fn;
use std::rc::Rc;

use super::{Change, Exception, Instant, Occurrence, Series};

/// One meeting in the calendar of a series, held or not.
///
/// ```
/// # use chrono::TimeDelta;
/// # use tag_page::schedule::{Change, Exception, Kind, Series, parse};
/// # use tag_page::zone::Utc;
/// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
/// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
/// let change = Change::Cancelled("2026-12-16".parse().unwrap());
/// let exceptions = [Exception { change, reason: Some("Holidays".into()) }];
///
/// let now = "2026-12-03T00:00:00Z".parse().unwrap();
/// let entry = series.entries(&exceptions, now).next().unwrap();
/// assert_eq!(entry.meeting.start.to_string(), "2026-12-16 16:00:00 UTC");
/// assert_eq!((entry.kind, entry.reason.as_deref()), (Kind::Cancelled, Some("Holidays")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When it is; for one that is not held, when it would have been.
    pub meeting: Occurrence,
    /// What it is.
    pub kind: Kind,
    /// Why it is not as the rule says.
    pub reason: Option<Rc<str>>,
}

/// What an entry of the calendar is.
///
/// ```
/// # use chrono::TimeDelta;
/// # use tag_page::schedule::{Change, Exception, Kind, Series, parse};
/// # use tag_page::zone::Utc;
/// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
/// # let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
/// let [date, to] = ["2026-12-16", "2026-12-17T17:00:00"];
/// let change = Change::Moved { date: date.parse().unwrap(), to: to.parse().unwrap() };
/// let exceptions = [Exception { change, reason: None }];
///
/// let now = "2026-12-03T00:00:00Z".parse().unwrap();
/// let kinds: Vec<_> = series.entries(&exceptions, now).take(3).map(|it| it.kind).collect();
/// let usual = "2026-12-16T16:00:00Z".parse().unwrap();
/// let instead = "2026-12-17T17:00:00Z".parse().unwrap();
/// assert_eq!(kinds, [Kind::MovedTo(instead), Kind::MovedFrom(usual), Kind::Regular]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A meeting of the rule.
    Regular,
    /// A meeting of the rule that is not held.
    Cancelled,
    /// A meeting of the rule that is held at another time, which begins then.
    MovedTo(Instant),
    /// A meeting that the rule has at another time, which began then.
    MovedFrom(Instant),
    /// A meeting that the rule does not have.
    Extra,
}

impl Kind {
    /// Whether people meet then.
    ///
    /// ```
    /// # use tag_page::schedule::Kind;
    /// assert!(Kind::Extra.is_held());
    /// assert!(!Kind::Cancelled.is_held());
    /// ```
    pub fn is_held(self) -> bool {
        matches!(self, Self::Regular | Self::MovedFrom(_) | Self::Extra)
    }
}

impl<'a> Series<'a> {
    /// The entries that have not ended at `now`, in order; the first may be under way.
    ///
    /// ```
    /// # use chrono::TimeDelta;
    /// # use tag_page::schedule::{Change, Exception, Series, parse};
    /// # use tag_page::zone::Utc;
    /// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
    /// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
    /// let change = Change::Extra("2026-12-09T16:00:00".parse().unwrap());
    /// let exceptions = [Exception { change, reason: None }];
    ///
    /// let now = "2026-12-02T16:30:00Z".parse().unwrap();
    /// let entries = series.entries(&exceptions, now).take(3);
    /// let dates: Vec<_> = entries.map(|it| it.meeting.start.date_naive().to_string()).collect();
    /// assert_eq!(dates, ["2026-12-02", "2026-12-09", "2026-12-16"]);
    /// ```
    pub fn entries(
        self,
        exceptions: &'a [Exception],
        now: Instant,
    ) -> Box<dyn Iterator<Item = Entry> + 'a> {
        let mut regular = self
            .by_date(now - self.duration)
            .map(move |(date, start)| {
                let changed = exceptions.iter().find(|it| it.change.date() == Some(date));
                let kind = match changed.map(|it| it.change) {
                    Some(Change::Moved { to, .. }) => Kind::MovedTo(self.zone.instant(to)),
                    Some(_) => Kind::Cancelled,
                    None => Kind::Regular,
                };
                self.entry(start, kind, changed)
            })
            .filter(move |it| it.meeting.end > now)
            .peekable();
        // They are kept in the order of their starts.
        let mut others = exceptions
            .iter()
            .filter_map(move |it| {
                let kind = match it.change {
                    Change::Moved { date, .. } => {
                        Kind::MovedFrom(self.zone.instant(date.and_time(self.rule.time)))
                    }
                    _ => Kind::Extra,
                };
                let start = self.zone.instant(it.change.start()?);
                Some(self.entry(start, kind, Some(it)))
            })
            .filter(move |it| it.meeting.end > now)
            .peekable();
        // Boxed: it is walked in many places, and each would hold a copy of it in the wasm.
        Box::new(from_fn(move || match (regular.peek(), others.peek()) {
            (Some(next), Some(other)) if other.meeting.start < next.meeting.start => others.next(),
            (Some(_), _) => regular.next(),
            (None, _) => others.next(),
        }))
    }

    /// The last meeting that was as the rule says and began at or before `at`.
    ///
    /// ```
    /// # use chrono::TimeDelta;
    /// # use tag_page::schedule::{Change, Exception, Series, parse};
    /// # use tag_page::zone::Utc;
    /// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
    /// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
    /// let change = Change::Cancelled("2026-12-16".parse().unwrap());
    /// let exceptions = [Exception { change, reason: None }];
    ///
    /// let at = "2026-12-20T12:00:00Z".parse().unwrap();
    /// let last = series.last_regular(&exceptions, at).unwrap();
    /// assert_eq!(last.start.to_string(), "2026-12-02 16:00:00 UTC");
    /// ```
    pub fn last_regular(self, exceptions: &[Exception], at: Instant) -> Option<Occurrence> {
        let as_usual = |date| exceptions.iter().all(|it| it.change.date() != Some(date));
        let last = self.by_date_back(at).find(|(date, _)| as_usual(*date));
        last.map(|(_, start)| self.meeting(start))
    }

    /// The last meeting that was held and began at or before `at`.
    ///
    /// ```
    /// # use chrono::TimeDelta;
    /// # use tag_page::schedule::{Change, Exception, Series, parse};
    /// # use tag_page::zone::Utc;
    /// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
    /// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
    /// let [date, to] = ["2026-12-16", "2026-12-17T17:00:00"];
    /// let change = Change::Moved { date: date.parse().unwrap(), to: to.parse().unwrap() };
    /// let exceptions = [Exception { change, reason: None }];
    ///
    /// let at = "2026-12-20T12:00:00Z".parse().unwrap();
    /// let last = series.last_held(&exceptions, at).unwrap();
    /// assert_eq!(last.start.to_string(), "2026-12-17 17:00:00 UTC");
    /// ```
    pub fn last_held(self, exceptions: &[Exception], at: Instant) -> Option<Occurrence> {
        let regular = self.last_regular(exceptions, at).map(|it| it.start);
        let others = exceptions
            .iter()
            .filter_map(|it| Some(self.zone.instant(it.change.start()?)))
            .filter(|start| *start <= at);
        let last = others.chain(regular).max();
        last.map(|start| self.meeting(start))
    }

    fn entry(self, start: Instant, kind: Kind, exception: Option<&Exception>) -> Entry {
        Entry {
            meeting: self.meeting(start),
            kind,
            reason: exception.and_then(|it| it.reason.clone()),
        }
    }
}
