//! Dates written in English, where there is no browser to write them: in the prerendered page
//! and in tests.

use std::rc::Rc;

use chrono::{Datelike, Month, NaiveDate, NaiveDateTime, Timelike};

use super::{Form, Reader, Zone};
use crate::schedule::{Instant, weekday_name};

/// A reader of British English in a zone.
///
/// ```
/// use tag_page::zone::{English, Form, Reader, database};
///
/// let zone = database::named("Asia/Tokyo").unwrap();
/// let reader = English { zone, city: "Tokyo".into(), own: true };
/// let start = "2026-12-02T16:00:00Z".parse().unwrap();
/// assert_eq!(&*reader.write(start, Form::Date), "Thursday 3 December");
/// assert_eq!(&*reader.write(start, Form::Clock), "01:00");
/// ```
#[derive(Debug, Clone)]
pub struct English<Z> {
    /// Where they are.
    pub zone: Z,
    /// What that place is called.
    pub city: Rc<str>,
    /// Whether it is the reader's own zone.
    pub own: bool,
}

impl<Z: Zone> Reader for English<Z> {
    fn city(&self) -> &str {
        &self.city
    }

    fn own(&self) -> bool {
        self.own
    }

    fn civil(&self, at: Instant) -> NaiveDateTime {
        self.zone.civil(at)
    }

    fn write(&self, at: Instant, form: Form) -> Rc<str> {
        let at = self.civil(at);
        let weekday = weekday_name(at.weekday());
        match form {
            Form::Weekday => weekday.into(),
            Form::Date => format!("{weekday} {}", day_and_month(at.date())).into(),
            Form::ShortDate => format!("{} {}", &weekday[..3], day_and_month(at.date())).into(),
            Form::DateOfYear | Form::ShortDateOfYear => {
                let weekday = match form {
                    Form::DateOfYear => weekday,
                    _ => &weekday[..3],
                };
                format!("{weekday} {}", full_date(at.date())).into()
            }
            Form::Clock => clock(at).into(),
        }
    }

    fn day(&self, date: NaiveDate) -> Rc<str> {
        day_and_month(date).into()
    }
}

/// `Wednesday 2 December 2026`
#[cfg(feature = "prerender")]
pub(crate) fn weekday_and_date(at: NaiveDate) -> String {
    format!("{} {}", weekday_name(at.weekday()), full_date(at))
}

/// `2 December 2026`
pub(crate) fn full_date(at: NaiveDate) -> String {
    format!("{} {}", day_and_month(at), at.year())
}

/// `2 December`
pub(crate) fn day_and_month(at: NaiveDate) -> String {
    format!("{} {}", at.day(), month(at.month0()))
}

/// `December` for 11, and for 23 too.
pub(crate) fn month(month0: u32) -> &'static str {
    let number = u8::try_from(month0 % 12 + 1).ok();
    let month = number.and_then(|number| Month::try_from(number).ok());
    month.map_or("", |month| month.name())
}

/// `16:00`
pub(crate) fn clock(at: NaiveDateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}
