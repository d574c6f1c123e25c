//! The days of a rule, without its time: civil arithmetic that never walks from a start date.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::{Months, Ordinal, Ordinals, Weekdays};

/// Which days a rule names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Dates {
    /// "every Monday and Thursday"
    Weekly(Weekdays),
    /// "1st and 3rd Wednesday of each month except December"
    Monthly {
        /// Which ones of the month.
        ordinals: Ordinals,
        /// Which day of the week.
        #[serde(serialize_with = "to_number", deserialize_with = "from_number")]
        weekday: Weekday,
        /// The months left out.
        except: Months,
    },
}

impl Dates {
    /// The days on or after `from`, in order. Costs at most a year's worth of months to the
    /// first one, whatever `from` is.
    pub fn on_or_after(self, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let mut next = Some(from);
        std::iter::from_fn(move || {
            let found = self.first_on_or_after(next?)?;
            next = found.succ_opt();
            Some(found)
        })
    }

    fn first_on_or_after(self, from: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Weekly(days) => from
                .iter_days()
                .take(7)
                .find(|it| days.contains(it.weekday())),
            Self::Monthly {
                ordinals,
                weekday,
                except,
            } => months_from(from)
                // A 5th weekday comes at least once in four months; exceptions leave one in twelve,
                // and then it may take some years until that month has five: 40 years is for ever.
                .take(12 * 40)
                .filter(|first| !except.contains(first.month()))
                .flat_map(|first| {
                    ordinals
                        .iter()
                        .filter_map(move |nth| of_month(first, nth, weekday))
                })
                .find(|date| *date >= from),
        }
    }
}

/// The first days of `from`'s month and the months after it.
fn months_from(from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    std::iter::successors(from.with_day(1), |first| {
        first.checked_add_months(chrono::Months::new(1))
    })
}

/// The nth `weekday` of the month that starts on `first`, if it has that many.
fn of_month(first: NaiveDate, nth: Ordinal, weekday: Weekday) -> Option<NaiveDate> {
    let to_weekday = u64::from(weekday.days_since(first.weekday()));
    let of = |weeks: u64| {
        first
            .checked_add_days(Days::new(to_weekday + 7 * weeks))
            .filter(|date| date.month() == first.month())
    };
    match nth {
        Ordinal::Last => of(4).or_else(|| of(3)),
        nth => of(nth as u64),
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands fields over by reference"
)]
fn to_number<S: serde::Serializer>(day: &Weekday, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_u32(day.num_days_from_monday())
}

fn from_number<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Weekday, D::Error> {
    Weekday::try_from(u8::deserialize(from)?)
        .map_err(|_| serde::de::Error::custom("a week has seven days"))
}
