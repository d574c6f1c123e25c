//! Occurrences: the instants a rule gives.

use chrono::{Days, NaiveDate, TimeDelta};

use super::{Instant, Rule};
use crate::zone::Zone;

/// One meeting, from its start to its end.
///
/// ```
/// # use chrono::TimeDelta;
/// # use tag_page::schedule::{Series, parse};
/// # use tag_page::zone::Utc;
/// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
/// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
/// let at = "2026-12-02T16:30:00Z".parse().unwrap();
/// let meeting = series.last_regular(&[], at).unwrap();
/// assert_eq!(meeting.start.to_string(), "2026-12-02 16:00:00 UTC");
/// assert_eq!(meeting.end.to_string(), "2026-12-02 17:00:00 UTC");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occurrence {
    /// When it starts.
    pub start: Instant,
    /// When it is planned to end.
    pub end: Instant,
}

/// A rule together with what it takes to compute its meetings.
///
/// ```
/// # use chrono::TimeDelta;
/// # use tag_page::schedule::{Series, parse};
/// # use tag_page::zone::database;
/// let rule = parse("every Wednesday at 10:00 America/Los_Angeles").unwrap();
/// let zone = database::named(rule.zone.name()).unwrap();
/// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &zone };
///
/// // Between these two the clocks there go back.
/// let from = "2026-10-28T00:00:00Z".parse().unwrap();
/// let starts: Vec<_> = series.starts(from).take(2).map(|it| it.to_string()).collect();
/// assert_eq!(starts, ["2026-10-28 17:00:00 UTC", "2026-11-04 18:00:00 UTC"]);
/// ```
#[derive(Clone, Copy)]
pub struct Series<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// How long a meeting lasts.
    pub duration: TimeDelta,
    /// The zone the rule is pinned to.
    pub zone: &'a dyn Zone,
}

impl<'a> Series<'a> {
    /// The starts at or after `from`, in order.
    ///
    /// ```
    /// # use chrono::TimeDelta;
    /// # use tag_page::schedule::{Series, parse};
    /// # use tag_page::zone::Utc;
    /// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
    /// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
    /// let from = "2026-12-02T16:00:00Z".parse().unwrap();
    /// let starts: Vec<_> = series.starts(from).take(2).map(|it| it.to_string()).collect();
    /// assert_eq!(starts, ["2026-12-02 16:00:00 UTC", "2026-12-16 16:00:00 UTC"]);
    /// ```
    pub fn starts(self, from: Instant) -> impl Iterator<Item = Instant> + 'a {
        self.by_date(from).map(|(_, start)| start)
    }

    /// The starts at or after `from`, in order, each with its date in the rule.
    pub(super) fn by_date(self, from: Instant) -> impl Iterator<Item = (NaiveDate, Instant)> + 'a {
        // A start in a clock gap moves later, perhaps past midnight: begin a day early.
        let first = self.zone.civil(from).date() - A_DAY;
        // Where a whole day falls into a gap, it gives the instant that the next day gives too.
        let mut last = None;
        self.rule
            .dates_onward(first)
            .map(move |date| (date, self.start_on(date)))
            .filter(move |(_, start)| *start >= from && last.replace(*start) != Some(*start))
    }

    /// The last start at or before `at`.
    ///
    /// ```
    /// # use chrono::TimeDelta;
    /// # use tag_page::schedule::{Series, parse};
    /// # use tag_page::zone::Utc;
    /// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
    /// let series = Series { rule: &rule, duration: TimeDelta::minutes(60), zone: &Utc };
    /// let at = "2026-12-16T15:59:00Z".parse().unwrap();
    /// assert_eq!(series.latest(at), "2026-12-02T16:00:00Z".parse().ok());
    /// ```
    pub fn latest(self, at: Instant) -> Option<Instant> {
        self.by_date_back(at).next().map(|(_, start)| start)
    }

    /// The starts at or before `at`, from the last one back, each with its date in the rule.
    pub(super) fn by_date_back(
        self,
        at: Instant,
    ) -> impl Iterator<Item = (NaiveDate, Instant)> + 'a {
        // Clocks that go back past midnight show a date again that has had its successor: begin a
        // day late.
        let last = self.zone.civil(at).date() + A_DAY;
        self.rule
            .dates_back(last)
            .map(move |date| (date, self.start_on(date)))
            .filter(move |(_, start)| *start <= at)
    }

    fn start_on(self, date: NaiveDate) -> Instant {
        self.zone.instant(date.and_time(self.rule.time))
    }

    pub(super) fn meeting(self, start: Instant) -> Occurrence {
        Occurrence {
            start,
            end: start + self.duration,
        }
    }
}

const A_DAY: Days = Days::new(1);
