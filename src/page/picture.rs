//! Pictures of the page.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// A picture, and what it shows in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Where it lies below `static/`, for example `images/icon.svg`.
    pub src: Rc<str>,
    /// What it shows, for those who do not see it.
    pub alt: Rc<str>,
}
