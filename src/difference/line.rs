//! One thing that a change does, or that somebody should know about it.

use std::fmt::{self, Display, Formatter};

use serde::Serialize;

/// A sentence, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub matter: Matter,
    /// The sentence, as plain text.
    pub text: String,
}

/// What a line is about, the weightiest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Matter {
    /// The meetings: when they are, how long, what they are called.
    Meetings,
    /// Calendars that do not follow by themselves.
    Calendars,
    /// How to take part, and where the papers are.
    Joining,
    /// Whom to ask.
    Leads,
    /// Whatever else the page shows.
    Page,
    /// What is written otherwise and means the same: nothing for visitors.
    Same,
    /// What the editor should do: nothing for visitors.
    Hint,
}

impl Matter {
    /// Whether visitors notice it.
    pub fn is_for_visitors(self) -> bool {
        self < Self::Same
    }
}

impl Display for Line {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let whose = match self.matter {
            Matter::Hint => "For the editor: ",
            _ => "",
        };
        write!(f, "{whose}{}", self.text)
    }
}
