//! Whether a series of meetings is held at all.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// Whether a series of meetings is held.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// As the rule says.
    #[default]
    Active,
    /// Not until the group says so, for this reason.
    Paused(Rc<str>),
    /// Never again, on no matter which day it ended. A series that ends on a day is active, with a rule
    /// that does.
    Ended,
}
