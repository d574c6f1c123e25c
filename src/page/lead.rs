//! The people who lead a group.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// A chair or tech lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// Their name, as they write it.
    pub name: Rc<str>,
    /// Their GitHub handle.
    pub github: Option<Rc<str>>,
    /// What they do in the group.
    pub role: Role,
}

impl Lead {
    /// The first letters of the first and the last name, for a disc beside the name.
    pub fn initials(&self) -> String {
        let mut words = self
            .name
            .split_whitespace()
            .filter_map(|word| word.chars().next());
        words.next().into_iter().chain(words.next_back()).collect()
    }
}

/// A role in a CNCF group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Role {
    /// Leads the group.
    Chair,
    /// Leads its technical work.
    TechLead,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 2] = [Self::Chair, Self::TechLead];

    /// As the page and the content file write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chair => "Chair",
            Self::TechLead => "TL",
        }
    }
}
