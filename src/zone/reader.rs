//! Who reads: their zone, and how they write dates.

use std::rc::Rc;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use crate::schedule::Instant;

/// Somebody who reads times.
///
/// ```
/// use tag_page::zone::{English, Reader, Utc};
///
/// let reader: &dyn Reader = &English { zone: Utc, city: "UTC".into(), own: false };
/// assert_eq!((reader.city(), reader.own()), ("UTC", false));
/// assert_eq!(&*reader.day("2026-11-04".parse().unwrap()), "4 November");
/// ```
pub trait Reader {
    /// The city of the zone shown, or "UTC".
    fn city(&self) -> &str;

    /// Whether the zone shown is the reader's own: only then may the page say "for you".
    fn own(&self) -> bool;

    /// What the reader's wall clock shows at `at`.
    fn civil(&self, at: Instant) -> NaiveDateTime;

    /// `at`, in the reader's way of writing.
    fn write(&self, at: Instant, form: Form) -> Rc<str>;

    /// `4 November`: a day of some calendar, in the reader's way of writing.
    fn day(&self, date: NaiveDate) -> Rc<str>;
}

/// Which parts of an instant are written.
///
/// ```
/// use tag_page::zone::{English, Form, Reader, Utc};
///
/// let reader = English { zone: Utc, city: "UTC".into(), own: false };
/// let start = "2028-02-02T16:00:00Z".parse().unwrap();
/// assert_eq!(&*reader.write(start, Form::ShortDate), "Wed 2 February");
/// assert_eq!(&*reader.write(start, Form::DateOfYear), "Wednesday 2 February 2028");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Wednesday
    Weekday,
    /// Wednesday 2 December
    Date,
    /// Wed 2 December
    ShortDate,
    /// Wednesday 2 February 2028
    DateOfYear,
    /// Wed 2 February 2028
    ShortDateOfYear,
    /// 16:00
    Clock,
}

impl Form {
    /// The options of `Intl.DateTimeFormat` (ECMA-402, section 11.1.2) that write this form. The
    /// page's script and the app both take them from here, so they cannot write different texts.
    ///
    /// ```
    /// # use tag_page::zone::Form;
    /// assert_eq!(Form::Clock.options(), [("calendar", "gregory"), ("timeStyle", "short")]);
    /// ```
    pub fn options(self) -> &'static [(&'static str, &'static str)] {
        // Thailand and Iran write other years and months; the group's own dates beside are Gregorian.
        const GREGORIAN: (&str, &str) = ("calendar", "gregory");
        const YEAR: (&str, &str) = ("year", "numeric");
        match self {
            Self::Weekday => &[GREGORIAN, ("weekday", "long")],
            Self::Date => &[
                GREGORIAN,
                ("weekday", "long"),
                ("day", "numeric"),
                ("month", "long"),
            ],
            Self::ShortDate => &[
                GREGORIAN,
                ("weekday", "short"),
                ("day", "numeric"),
                ("month", "long"),
            ],
            Self::DateOfYear => &[
                GREGORIAN,
                ("weekday", "long"),
                ("day", "numeric"),
                ("month", "long"),
                YEAR,
            ],
            Self::ShortDateOfYear => &[
                GREGORIAN,
                ("weekday", "short"),
                ("day", "numeric"),
                ("month", "long"),
                YEAR,
            ],
            Self::Clock => &[GREGORIAN, ("timeStyle", "short")],
        }
    }

    /// A date as it is written at `now`: with its year where that is not this one or the next.
    ///
    /// ```
    /// # use tag_page::zone::Form;
    /// let now = "2026-12-02".parse().unwrap();
    /// assert_eq!(Form::Date.of_date("2027-02-03".parse().unwrap(), now), Form::Date);
    /// assert_eq!(Form::Date.of_date("2028-02-02".parse().unwrap(), now), Form::DateOfYear);
    /// ```
    #[must_use]
    pub fn of_date(self, date: NaiveDate, now: NaiveDate) -> Self {
        match self {
            Self::Date if date.year() > now.year() + 1 => Self::DateOfYear,
            Self::ShortDate if date.year() > now.year() + 1 => Self::ShortDateOfYear,
            same => same,
        }
    }

    /// The value of one of the [`options`](Self::options), if it is set.
    ///
    /// ```
    /// # use tag_page::zone::Form;
    /// assert_eq!(Form::ShortDate.option("weekday"), Some("short"));
    /// assert_eq!(Form::ShortDate.option("year"), None);
    /// ```
    pub fn option(self, name: &str) -> Option<&'static str> {
        let (_, value) = self.options().iter().find(|(key, _)| *key == name)?;
        Some(value)
    }
}
