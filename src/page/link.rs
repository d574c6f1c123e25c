//! Entries of the links section.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Prose;

/// A line of links, with further lines beneath it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// The line, with its links.
    pub text: Prose,
    /// What belongs under it.
    pub beneath: Rc<[Prose]>,
}
