//! Everything the page says about a group's meetings at one moment, to one reader.

use std::rc::Rc;

use super::{Card, Row};
use crate::schedule::Instant;

/// How many rows the list has, unless somebody asks for another number.
pub const ROWS: usize = 6;

/// What the page says of a [`Topic`](super::Topic), and until when it is true.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// Of each series.
    pub series: Rc<[SaidOf]>,
    /// Whether some series fall into the reader's day and some do not: only then is that said.
    pub hours_differ: bool,
    /// Of the next meetings of all series.
    pub rows: Rc<[Row]>,
    /// When it was said.
    pub at: Instant,
    /// When any of it changes but the first lines of the cards; `None` if it never does.
    pub until: Option<Instant>,
}

/// What the page says of one series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidOf {
    /// In its card.
    pub card: Card,
    /// Under its rule: that the day is another one for the reader.
    pub shift: Option<Rc<str>>,
}

impl Said {
    /// What is said of the hour of a series, beside the others.
    pub fn daytime(&self, index: usize) -> Option<&Rc<str>> {
        let shown = self.series[index].card.shown.as_ref()?;
        shown.daytime.as_ref().filter(|_| self.hours_differ)
    }
}
