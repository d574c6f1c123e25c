//! The keys of a lead.

use serde::Deserialize;

use super::super::Field;

/// Somebody who leads the group.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `name`, `github` and `role`")]
pub(crate) struct Lead {
    /// Their name, as they write it.
    pub(crate) name: Field<String>,
    /// Their GitHub handle, without @ and address.
    pub(crate) github: Field<String>,
    /// What they do in the group: Chair, or TL for a tech lead.
    pub(crate) role: Field<String>,
    /// The last day of their term; without it, nobody is reminded.
    pub(crate) term: Field<String>,
}
