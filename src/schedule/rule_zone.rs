//! The zone a rule is pinned to.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// The zone a rule is pinned to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum RuleZone {
    /// Coordinated Universal Time: moves for everyone who changes clocks.
    Utc,
    /// An IANA name of the form Area/City: moves for everyone whose clocks change on other days.
    Named(Rc<str>),
}

impl RuleZone {
    /// The IANA name.
    pub fn name(&self) -> &str {
        match self {
            Self::Utc => "UTC",
            Self::Named(name) => name,
        }
    }
}
