//! The places to choose from, and how far each is ahead of UTC.

use std::cell::RefCell;

use crate::places::{Hit, Places};
use crate::schedule::Instant;
use crate::zone::browser::minutes_ahead;
use crate::zone::browser_zones::{Countries, names};

/// Places and their offsets.
pub(super) struct Shelf {
    places: Places,
    /// Asked for one by one, since making a formatter is slow: the quarter of an hour for which it
    /// holds (clocks change at whole ones), and the minutes.
    ahead: RefCell<Vec<(i64, Option<i64>)>>,
}

impl Shelf {
    /// What the browser knows, with the cities and countries of `file`.
    pub(super) fn new(file: &str, language: &str) -> Self {
        let countries = Countries::new(language);
        Self {
            places: Places::new(&names(), file, &|code| countries.name(code)),
            ahead: RefCell::default(),
        }
    }

    /// What answers `query`, and how many minutes it is ahead of UTC at `now`. A zone of the file
    /// that this browser does not know is left out.
    pub(super) fn search(&self, query: &str, now: Instant) -> Vec<(Hit<'_>, i64)> {
        let hits = self.places.search(query, &|index| self.ahead(index, now));
        hits.into_iter()
            .filter_map(|hit| Some((hit, self.ahead(hit.index, now)?)))
            .collect()
    }

    fn ahead(&self, index: usize, now: Instant) -> Option<i64> {
        let quarter = now.timestamp() / 900;
        let mut ahead = self.ahead.borrow_mut();
        if ahead.len() <= index {
            ahead.resize(index + 1, (0, None));
        }
        if ahead[index].0 != quarter {
            ahead[index] = (quarter, minutes_ahead(&self.places.get(index)?.zone, now));
        }
        ahead[index].1
    }
}
