//! Nth weekdays of a month, or the weekday after one.

use std::num::NonZeroU8;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{CYCLE_YEARS, Way};
use crate::schedule::{Months, Ordinal, Ordinals, wire};

/// "1st and 3rd Wednesday of each month except December", "Wednesday after the 4th Tuesday of
/// every 2nd month"
///
/// ```
/// # use std::num::NonZeroU8;
/// use chrono::{Month, Weekday};
/// use tag_page::schedule::{Monthly, Months, Ordinal, Ordinals};
///
/// let monthly = Monthly {
///     every: NonZeroU8::MIN,
///     except: Months::from_iter([Month::December]),
///     ordinals: Ordinals::new([Ordinal::First, Ordinal::Third]).unwrap(),
///     weekday: Weekday::Wed,
///     after: None,
/// };
/// assert_eq!(monthly.to_string(), "1st and 3rd Wednesday of each month except December");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Monthly {
    /// Every how many months.
    #[serde(with = "wire")]
    pub every: NonZeroU8,
    /// The months left out. A month is that of the weekday which is counted, not of the one after.
    pub except: Months,
    /// Which ones of the month.
    pub ordinals: Ordinals,
    /// Which day of the week is counted.
    #[serde(with = "wire")]
    pub weekday: Weekday,
    /// The meeting is on the first such weekday after the counted one: one to seven days later,
    /// and so perhaps in the next month.
    #[serde(with = "wire::option")]
    pub after: Option<Weekday>,
}

impl Monthly {
    pub(super) fn nearest(self, way: Way, day: i32, phase: NaiveDate) -> Option<i32> {
        let every = self.every.get().into();
        // The earliest month whose days may lie on `day` or after, or the latest that may before.
        let start = match way {
            Way::Onward => day - self.later(),
            Way::Back => day,
        };
        let start = month(NaiveDate::from_epoch_days(start)?);
        let near = way.to_phase(start, every, month(phase));
        (0..=12 * CYCLE_YEARS / every)
            .map(|steps| near + way.sign() * steps * every)
            .filter(|month| {
                !self
                    .except
                    .contains(1 + month.rem_euclid(12).unsigned_abs())
            })
            .find_map(|month| way.pick(self.days(month), day))
    }

    /// The days of the month with this number.
    fn days(self, month: i32) -> impl Iterator<Item = i32> {
        let first = first_day(month);
        let next = first_day(month + 1);
        self.ordinals.iter().filter_map(move |nth| {
            let counted = nth_day(first?, next?, nth, self.weekday)?;
            Some(counted + self.later())
        })
    }

    /// By how many days the meeting is later than the weekday that is counted.
    ///
    /// ```
    /// use tag_page::schedule::{Dates, parse};
    ///
    /// let rule = parse("Wednesday after the 4th Tuesday of each month at 16:00 UTC").unwrap();
    /// let Dates::Monthly(monthly) = rule.dates else { unreachable!() };
    /// assert_eq!(monthly.later(), 1);
    /// // The 4th Tuesday of April 2026 is the 28th.
    /// let april = "2026-04-01".parse().unwrap();
    /// assert_eq!(rule.dates_onward(april).next(), "2026-04-29".parse().ok());
    /// ```
    pub fn later(self) -> i32 {
        let strictly = |after: Weekday| match after.days_since(self.weekday) {
            0 => 7,
            days => days.cast_signed(),
        };
        self.after.map_or(0, strictly)
    }
}

/// The nth `weekday` of the month from day `first` to before day `next`, if it has that many.
fn nth_day(first: i32, next: i32, nth: Ordinal, weekday: Weekday) -> Option<i32> {
    let from_thursday = weekday.days_since(Weekday::Thu).cast_signed();
    let earliest = first + (from_thursday - first).rem_euclid(7);
    let day = match nth {
        Ordinal::Last => earliest + (next - 1 - earliest) / 7 * 7,
        nth => earliest + 7 * nth as i32,
    };
    (day < next).then_some(day)
}

/// Months count from January of the year 0.
fn month(date: NaiveDate) -> i32 {
    12 * date.year() + date.month0().cast_signed()
}

fn first_day(month: i32) -> Option<i32> {
    let number = 1 + month.rem_euclid(12).unsigned_abs();
    NaiveDate::from_ymd_opt(month.div_euclid(12), number, 1).map(|date| date.to_epoch_days())
}
