//! A group's rule, as it was agreed: which days, at what time, in which zone, from when to when.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::dates::Way;
use super::{Dates, RuleZone};

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
    #[serde(serialize_with = "to_minutes", deserialize_with = "from_minutes")]
    pub time: NaiveTime,
    /// The zone of that wall clock.
    pub zone: RuleZone,
    /// The first civil date on which a meeting may be held. Where only every nth week or month
    /// counts, they are counted from the one that this date is in.
    #[serde(serialize_with = "to_days", deserialize_with = "from_days")]
    pub from: Option<NaiveDate>,
    /// The last civil date on which a meeting may be held.
    #[serde(serialize_with = "to_days", deserialize_with = "from_days")]
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

// Dates and times travel in the page as numbers: chrono's own serde form would bring its text
// parser into the wasm.

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference; the lint counts pointers, which differ by target"
)]
fn to_minutes<S: Serializer>(time: &NaiveTime, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_u32(time.hour() * 60 + time.minute())
}

fn from_minutes<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveTime, D::Error> {
    let minutes = u32::deserialize(from)?;
    NaiveTime::from_num_seconds_from_midnight_opt(minutes.saturating_mul(60), 0)
        .ok_or_else(|| serde::de::Error::custom("a day has 1440 minutes"))
}

#[allow(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference; the lint counts pointers, which differ by target"
)]
fn to_days<S: Serializer>(date: &Option<NaiveDate>, to: S) -> Result<S::Ok, S::Error> {
    date.map(|date| date.to_epoch_days()).serialize(to)
}

fn from_days<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    let days = Option::<i32>::deserialize(from)?;
    days.map(|days| {
        NaiveDate::from_epoch_days(days)
            .ok_or_else(|| serde::de::Error::custom("a date out of range"))
    })
    .transpose()
}
