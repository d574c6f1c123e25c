//! A line of links: its text alone, or with what belongs beneath it.

use serde::Deserialize;

use super::super::Field;
use super::keyed::{Keyed, Keys};

/// A line of links.
pub(crate) type Link = Keyed<LinkKeys>;

/// A line of links with further lines beneath it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct LinkKeys {
    /// The line, with its links.
    pub(crate) text: Field<String>,
    /// What belongs under it, a line each.
    pub(crate) beneath: Field<Vec<Field<String>>>,
}

impl Keys for LinkKeys {
    const NAMES: &'static [&'static str] = &["text", "beneath"];
    const EXPECTED: &'static str = "text, or the keys `text` and `beneath`";
}
