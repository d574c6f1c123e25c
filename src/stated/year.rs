//! The meetings of a rule in a year, as the clocks show them that a text speaks of.

use std::cell::{OnceCell, RefCell};
use std::ops::RangeInclusive;
use std::rc::Rc;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};

use super::clock::Clock;
use super::stretch::{Segment, Stretch, segments, stretches};
use crate::schedule::{Instant, Rule, RuleZone, Series};
use crate::zone::{Zone, database};

/// A rule with its meetings in the year from an instant on.
pub(super) struct Year<'a> {
    pub(super) rule: &'a Rule,
    pub(super) zone: Rc<dyn Zone>,
    /// From when to when.
    pub(super) from: Instant,
    pub(super) to: Instant,
    pub(super) starts: Vec<Instant>,
    shown: RefCell<Vec<(Clock, Rc<Shown>)>>,
}

/// The meetings as a clock shows them.
pub(super) struct Shown {
    pub(super) civil: Vec<NaiveDateTime>,
    /// How many begin at which time.
    pub(super) times: Vec<(NaiveTime, usize)>,
    /// The days of the week that there are meetings on, Monday first.
    days: [bool; 7],
    segments: OnceCell<Vec<Segment>>,
    dates: OnceCell<Vec<NaiveDate>>,
}

const A_YEAR: Days = Days::new(366);

impl<'a> Year<'a> {
    /// The year from `at` on; where no meeting is in it, from the next one on or to the last.
    pub(super) fn new(rule: &'a Rule, at: Instant) -> Self {
        let zone = own(rule).zone();
        let series = series(rule, &*zone);
        let next = series.starts(at).next();
        let from = match (next, series.latest(at)) {
            (Some(next), _) if next < at + A_YEAR => at,
            (Some(next), _) => next,
            (None, Some(last)) => last - A_YEAR,
            (None, None) => at,
        };
        let to = from + A_YEAR;
        let starts = series
            .starts(from)
            .take_while(|start| *start <= to)
            .collect();
        Self {
            rule,
            zone: zone.clone(),
            from,
            to,
            starts,
            shown: RefCell::default(),
        }
    }

    /// The rule's own clock.
    pub(super) fn own(&self) -> Clock {
        own(self.rule)
    }

    /// The meetings as `clock` shows them.
    pub(super) fn on(&self, clock: Clock) -> Rc<Shown> {
        if let Some((_, shown)) = self
            .shown
            .borrow()
            .iter()
            .find(|(known, _)| *known == clock)
        {
            return shown.clone();
        }
        let zone = clock.zone();
        let civil: Vec<_> = self.starts.iter().map(|start| zone.civil(*start)).collect();
        let mut times: Vec<(NaiveTime, usize)> = Vec::new();
        for start in &civil {
            match times.iter_mut().find(|(time, _)| *time == start.time()) {
                Some((_, count)) => *count += 1,
                None => times.push((start.time(), 1)),
            }
        }
        let mut days = [false; 7];
        for start in &civil {
            days[start.weekday().num_days_from_monday() as usize] = true;
        }
        let shown = Rc::new(Shown {
            civil,
            times,
            days,
            segments: OnceCell::new(),
            dates: OnceCell::new(),
        });
        self.shown.borrow_mut().push((clock, shown.clone()));
        shown
    }
}

impl Year<'_> {
    /// The days of the meetings as a clock shows them, of several years: some months are rare.
    pub(super) fn dates<T>(&self, clock: Clock, read: impl FnOnce(&[NaiveDate]) -> T) -> T {
        let shown = self.on(clock);
        read(shown.dates.get_or_init(|| {
            let (zone, to) = (clock.zone(), self.to + A_YEAR + A_YEAR);
            let starts = series(self.rule, &*self.zone).starts(self.from);
            let starts = starts.take_while(|start| *start <= to);
            starts.map(|start| zone.civil(start).date()).collect()
        }))
    }

    /// The days, as a clock shows them, between which all of the rule's are among those
    /// [dates](Self::dates).
    pub(super) fn days(&self, clock: Clock) -> RangeInclusive<NaiveDate> {
        let zone = clock.zone();
        let day = |at: Instant| zone.civil(at).date();
        // Its own days may be the days before or after there.
        let (first, last) = (day(self.from), day(self.to + A_YEAR + A_YEAR));
        let (first, last) = (first + Days::new(1), last - Days::new(1));
        let from = self.rule.from.map_or(first, |from| from.max(first));
        let until = self.rule.until.map_or(last, |until| until.min(last));
        from..=until
    }

    /// When `times` on a clock agree with the rule, and when they do not.
    pub(super) fn stretches(&self, clock: Clock, times: &[NaiveTime]) -> Vec<Stretch> {
        let shown = self.on(clock);
        let segments = shown.segments.get_or_init(|| segments(self, clock));
        stretches(self, segments, times)
    }
}

impl Shown {
    /// How many meetings begin at one of `times`.
    pub(super) fn at(&self, times: &[NaiveTime]) -> usize {
        let right = self.times.iter().filter(|(time, _)| times.contains(time));
        right.map(|(_, count)| count).sum()
    }

    /// Whether a meeting is on that day of the week.
    pub(super) fn is_on(&self, day: Weekday) -> bool {
        self.days[day.num_days_from_monday() as usize]
    }
}

fn series<'a>(rule: &'a Rule, zone: &'a dyn Zone) -> Series<'a> {
    Series {
        rule,
        duration: TimeDelta::zero(),
        zone,
    }
}

/// The name of a rule's zone is one of the database's.
fn own(rule: &Rule) -> Clock {
    match &rule.zone {
        RuleZone::Utc => Clock::Utc,
        RuleZone::Named(name) => database::spelling(name).map_or(Clock::Utc, Clock::Wall),
    }
}
