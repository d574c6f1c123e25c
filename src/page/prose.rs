//! Text with links, code and emphasis: inline `CommonMark`, read once, natively.

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Href;

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Prose(pub Rc<[Inline]>);

/// A piece of prose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Inline {
    /// Plain text.
    Text(Rc<str>),
    /// `code`
    Code(Rc<str>),
    /// *emphasis*
    Emphasis(Prose),
    /// **strong emphasis**
    Strong(Prose),
    /// [a link](https://www.cncf.io/)
    Link(Anchor),
}

/// A link: its text and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Anchor {
    /// What the reader sees.
    pub text: Prose,
    /// Where it leads.
    pub href: Href,
}

/// The plain text, without links and emphasis.
impl Display for Prose {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|inline| match inline {
            Inline::Text(text) | Inline::Code(text) => f.write_str(text),
            Inline::Emphasis(prose) | Inline::Strong(prose) => prose.fmt(f),
            Inline::Link(anchor) => anchor.text.fmt(f),
        })
    }
}
