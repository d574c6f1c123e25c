//! Some of many series. To ask each whether it is drawn anew takes Yew longer than to compare them, and
//! so they are asked together.

use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use super::Drawing;
use super::memo::{Source, memo};
use super::series::Series;

/// So many are asked together.
pub(super) const MANY: usize = 16;

/// As many series as are asked together, or those that are left.
pub(super) struct Several {
    /// What all of them are drawn from.
    pub(super) drawing: Rc<Drawing>,
    /// The place of the first of them among the group's series.
    pub(super) from: usize,
    /// Whose button is the filled one.
    pub(super) first: usize,
}

impl Several {
    fn places(&self) -> Range<usize> {
        self.from..self.drawing.page.meetings.len().min(self.from + MANY)
    }

    fn series(&self, index: usize) -> Series {
        Series {
            drawing: self.drawing.clone(),
            index,
            first: index == self.first,
        }
    }
}

impl PartialEq for Several {
    fn eq(&self, other: &Self) -> bool {
        let places = self.places();
        places == other.places() && { places }.all(|it| self.series(it) == other.series(it))
    }
}

impl Source for Several {
    fn draw(&self) -> Html {
        let series = self.places().map(|index| memo(self.series(index)));
        series.collect()
    }
}
