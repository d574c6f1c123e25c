//! How much a diagnostic weighs.

use std::fmt::{self, Display, Formatter};

use serde::Serialize;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; often as it should be.
    Note,
    /// Probably wrong, or wrong from some day on.
    Warning,
    /// Nothing can be published while it stands. What depends on today's date is never one.
    Error,
}

impl Display for Severity {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
