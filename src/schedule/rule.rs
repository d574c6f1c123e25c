//! A group's rule, as it was agreed: which days, at what time, in which zone, from when to when.

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::dates::Way;
use super::{Dates, RuleZone, wire};

/// A recurrence rule in the group's own zone. It is never rewritten into a reader's zone: only
/// the instants it gives are converted.
///
/// [`Rule::new`] is the only way in, so a rule that exists gives dates.
///
/// ```
/// use tag_page::schedule::{RuleZone, parse};
///
/// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC from 2027-01").unwrap();
/// assert_eq!(rule.time.to_string(), "16:00:00");
/// assert_eq!(rule.zone, RuleZone::Utc);
/// assert_eq!(rule.from, "2027-01-01".parse().ok());
/// assert_eq!(parse(&rule.to_string()), Ok(rule));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Rule {
    /// The days.
    pub dates: Dates,
    /// The wall-clock time at which a meeting starts, to the minute.
    #[serde(with = "wire")]
    pub time: NaiveTime,
    /// The zone of that wall clock.
    pub zone: RuleZone,
    /// The first civil date on which a meeting may be held. Where only every nth week or month
    /// counts, they are counted from the one that this date is in.
    #[serde(with = "wire::option")]
    pub from: Option<NaiveDate>,
    /// The last civil date on which a meeting may be held.
    #[serde(with = "wire::option")]
    pub until: Option<NaiveDate>,
}

/// Why parts that are right by themselves make no rule together.
///
/// ```
/// use tag_page::schedule::{Flaw, Rule, parse};
///
/// let rule = parse("every Wednesday at 16:00 UTC").unwrap();
/// // There is no Wednesday between these.
/// let [from, until] = ["2026-12-03", "2026-12-08"].map(|it| it.parse().ok());
/// assert_eq!(Rule::new(rule.dates, rule.time, rule.zone, from, until), Err(Flaw::NoDates));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Only every nth week or month counts, and no date says which.
    NoPhase,
    /// The first date is on another weekday than those of "every n weeks".
    OtherWeekday,
    /// It ends before it begins.
    Backwards,
    /// No date is left between its first and its last, or none at all.
    NoDates,
}

impl Rule {
    /// A rule in the zone's own time.
    ///
    /// # Errors
    /// [`Flaw`] says why these parts make no rule together.
    ///
    /// ```
    /// # use std::num::NonZeroU8;
    /// # use chrono::{NaiveTime, Weekday};
    /// use tag_page::schedule::{Dates, Flaw, Rule, RuleZone, Weekdays, Weekly};
    ///
    /// let days = Weekdays::new([Weekday::Wed]).unwrap();
    /// let dates = Dates::Weekly(Weekly { every: NonZeroU8::new(2).unwrap(), days });
    /// let time = NaiveTime::from_hms_opt(16, 0, 0).unwrap();
    /// let first = "2026-12-02".parse().ok();
    /// let rule = Rule::new(dates, time, RuleZone::Utc, first, None).unwrap();
    /// assert_eq!(rule.to_string(), "every 2 weeks on Wednesday at 16:00 UTC from 2026-12-02");
    /// assert_eq!(Rule::new(dates, time, RuleZone::Utc, None, None), Err(Flaw::NoPhase));
    /// ```
    pub fn new(
        dates: Dates,
        time: NaiveTime,
        zone: RuleZone,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
    ) -> Result<Self, Flaw> {
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            return Err(Flaw::Backwards);
        }
        if dates.has_phase() {
            let from = from.ok_or(Flaw::NoPhase)?;
            if let Dates::Weekly(weekly) = dates
                && !weekly.days.contains(from.weekday())
            {
                return Err(Flaw::OtherWeekday);
            }
        }
        let rule = Self {
            dates,
            time,
            zone,
            from,
            until,
        };
        let any = match (from, until) {
            (None, Some(until)) => rule.dates_back(until).next(),
            (from, _) => rule.dates_onward(from.unwrap_or(EPOCH)).next(),
        };
        any.map(|_| rule).ok_or(Flaw::NoDates)
    }

    /// The civil dates on or after `first`, in order.
    ///
    /// ```
    /// # use tag_page::schedule::parse;
    /// let rule = parse("1st and 3rd Wednesday of each month at 16:00 UTC").unwrap();
    /// let first = "2026-12-03".parse().unwrap();
    /// let dates: Vec<_> = rule.dates_onward(first).take(3).map(|it| it.to_string()).collect();
    /// assert_eq!(dates, ["2026-12-16", "2027-01-06", "2027-01-20"]);
    /// ```
    pub fn dates_onward(&self, first: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        let first = self.from.map_or(first, |from| from.max(first));
        let until = self.until;
        self.dates_along(Way::Onward, first)
            .take_while(move |date| until.is_none_or(|until| *date <= until))
    }

    /// The civil dates on or before `last`, the latest one first.
    pub(super) fn dates_back(&self, last: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        let last = self.until.map_or(last, |until| until.min(last));
        let from = self.from;
        self.dates_along(Way::Back, last)
            .take_while(move |date| from.is_none_or(|from| *date >= from))
    }

    fn dates_along(&self, way: Way, day: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
        self.dates.along(way, day, self.from.unwrap_or(EPOCH))
    }
}

/// What every week and every month is counted from: any day would do.
const EPOCH: NaiveDate = NaiveDate::from_epoch_days(0).expect("the first day of 1970");
