//! When a group meets: a sentence is parsed to a [`Rule`], a rule gives its occurrences.
//!
//! Everything here is civil arithmetic. No clock is read (`now` is an argument) and no zone is
//! looked up (a [`Zone`](crate::zone::Zone) is an argument).

mod dates;
mod entry;
mod exception;
mod months;
mod occurrence;
mod ordinals;
#[cfg(feature = "prerender")]
mod parse;
mod rule;
mod rule_zone;
mod sentence;
mod weekdays;
mod wire;

pub use dates::{Dates, IsoWeeks, Monthly, Parity, Weekly};
pub use entry::{Entry, Kind};
pub use exception::{Change, Exception};
pub use months::Months;
pub use occurrence::{Occurrence, Series};
pub use ordinals::{Ordinal, Ordinals};
#[cfg(feature = "prerender")]
pub(crate) use parse::by_abbreviation;
#[cfg(feature = "prerender")]
pub use parse::{NotARule, Subject, parse, zone};
pub use rule::{Flaw, Rule};
pub use rule_zone::RuleZone;
pub use weekdays::Weekdays;
pub(crate) use weekdays::name as weekday_name;

/// A point on the time line; the whole project counts in UTC and shows in zones.
///
/// ```
/// use tag_page::schedule::Instant;
///
/// let start: Instant = "2026-12-02T16:00:00Z".parse().unwrap();
/// let in_berlin: Instant = "2026-12-02T17:00:00+01:00".parse().unwrap();
/// assert_eq!(in_berlin, start);
/// ```
pub type Instant = chrono::DateTime<chrono::Utc>;
