//! A group's rule, as it was agreed: which days, at what time, in which zone, from when to when.

use chrono::{Datelike, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::dates::Way;
use super::{Dates, RuleZone, wire};

/// A recurrence rule in the group's own zone. It is never rewritten into a reader's zone: only
/// the instants it gives are converted.
///
/// [`Rule::new`] is the only way in, so a rule that exists gives dates.
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
