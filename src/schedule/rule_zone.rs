//! The zone a rule is pinned to.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// The zone a rule is pinned to.
///
/// ```
/// use tag_page::schedule::{RuleZone, zone};
///
/// assert_eq!(zone("utc"), Ok(RuleZone::Utc));
/// assert_eq!(zone("asia/tokyo"), Ok(RuleZone::Named("Asia/Tokyo".into())));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleZone {
    /// Coordinated Universal Time: moves for everyone who changes clocks.
    Utc,
    /// An IANA name of the form Area/City: moves for everyone whose clocks change on other days.
    Named(Rc<str>),
}

impl RuleZone {
    /// The IANA name.
    ///
    /// ```
    /// # use tag_page::schedule::{RuleZone, parse};
    /// assert_eq!(RuleZone::Utc.name(), "UTC");
    ///
    /// let rule = parse("every Wednesday at 10:00 America/Los_Angeles").unwrap();
    /// assert_eq!(rule.zone.name(), "America/Los_Angeles");
    /// ```
    pub fn name(&self) -> &str {
        match self {
            Self::Utc => "UTC",
            Self::Named(name) => name,
        }
    }
}
