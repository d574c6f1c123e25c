//! Every week, or every nth one.

use std::num::NonZeroU8;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Way;
use crate::schedule::{Weekdays, wire};

/// "every Monday and Thursday", "every 2 weeks on Tuesday"
///
/// ```
/// # use std::num::NonZeroU8;
/// use chrono::Weekday;
/// use tag_page::schedule::{Weekdays, Weekly};
///
/// let tuesday = Weekdays::new([Weekday::Tue]).unwrap();
/// let weekly = Weekly { every: NonZeroU8::new(2).unwrap(), days: tuesday };
/// assert_eq!(weekly.to_string(), "every 2 weeks on Tuesday");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weekly {
    /// Every how many weeks; the weeks start on Monday.
    #[serde(with = "wire")]
    pub every: NonZeroU8,
    /// The days of such a week.
    pub days: Weekdays,
}

impl Weekly {
    pub(super) fn nearest(self, way: Way, day: i32, phase: NaiveDate) -> Option<i32> {
        let every = self.every.get().into();
        let phase = week(phase.to_epoch_days());
        let near = way.to_phase(week(day), every, phase);
        // The week of `day` may count and yet hold no day that is left; the next one then does.
        [near, near + way.sign() * every]
            .into_iter()
            .find_map(|number| way.pick(days(number, self.days), day))
    }
}

/// 1970-01-01 was a Thursday.
const MONDAY_BEFORE: i32 = -3;

/// The number of the week, from Monday to Sunday, that `day` is in.
pub(super) fn week(day: i32) -> i32 {
    (day - MONDAY_BEFORE).div_euclid(7)
}

/// The days of the week with this number.
pub(super) fn days(week: i32, days: Weekdays) -> impl Iterator<Item = i32> {
    (monday(week)..)
        .zip(super::super::weekdays::WEEK)
        .filter(move |(_, weekday)| days.contains(*weekday))
        .map(|(day, _)| day)
}

/// The first day of the week with this number.
pub(super) fn monday(week: i32) -> i32 {
    MONDAY_BEFORE + 7 * week
}
