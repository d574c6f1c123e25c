//! The keys of a finding that is let pass.

use serde::Deserialize;

use super::super::Field;

/// A finding of `tag-page check` that is let pass, for a reason.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `code` and `reason`")]
pub(crate) struct Waiver {
    /// The code of the finding, as `tag-page check` prints it. Errors cannot be let pass.
    pub(crate) code: Field<String>,
    /// A part of the lines that the check shows. Without it, all findings of this code in the file are
    /// let pass.
    pub(crate) within: Field<String>,
    /// Why it is let pass.
    pub(crate) reason: Field<String>,
    /// The last day on which it is let pass; without it, always.
    pub(crate) until: Field<String>,
}
