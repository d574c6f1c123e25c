//! A zone made of the offsets it has been and will be at: the one place where civil time becomes
//! an instant. Where the offsets come from is somebody else's knowledge, a [`Source`].

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

use super::Zone;
use crate::schedule::Instant;

/// From when on a zone is at which offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The first instant of it.
    pub from: Instant,
    /// How far the zone's clocks are ahead of UTC, in seconds.
    pub ahead: i32,
}

/// Who knows a zone's offsets.
pub trait Source {
    /// The pieces of a stretch of time, in order. The first begins at `start`, each other one
    /// where the clocks change, before `end`.
    fn pieces(&self, start: Instant, end: Instant) -> Vec<Piece>;
}

/// A zone whose offsets are asked for a year at a time, each year once.
pub struct Offsets {
    source: Box<dyn Source>,
    years: RefCell<Vec<(i32, Rc<[Piece]>)>>,
}

impl Zone for Offsets {
    fn civil(&self, at: Instant) -> NaiveDateTime {
        let year = self.year(at.year());
        let in_force = year.iter().rfind(|piece| piece.from <= at);
        at.naive_utc() + in_force.map_or(TimeDelta::zero(), Piece::ahead)
    }

    fn instant(&self, civil: NaiveDateTime) -> Instant {
        // Clocks are less than a day away from UTC: all that may be in force is near.
        let near = civil.and_utc();
        let [early, late] = [near - A_DAY, near + A_DAY].map(|it| it.year());
        let mut pieces = self.year(early).to_vec();
        if late != early {
            pieces.extend_from_slice(&self.year(late));
        }
        let mut pieces = pieces.iter().peekable();
        let mut before = None;
        while let Some(piece) = pieces.next() {
            let at = near - piece.ahead();
            // Of a time that is shown twice, the first piece that shows it is met first.
            if pieces.peek().is_none_or(|next| at < next.from) {
                return match before {
                    // Not shown yet, and no more by the piece before: it is in the gap.
                    Some(before) if at < piece.from => near - Piece::ahead(before),
                    _ => at,
                };
            }
            before = Some(piece);
        }
        near
    }
}

impl Offsets {
    /// The zone that `source` knows.
    pub fn new(source: impl Source + 'static) -> Self {
        Self {
            source: Box::new(source),
            years: RefCell::default(),
        }
    }

    /// The pieces of a year as UTC counts it.
    fn year(&self, year: i32) -> Rc<[Piece]> {
        let mut years = self.years.borrow_mut();
        if let Some((_, known)) = years.iter().find(|(known, _)| *known == year) {
            return known.clone();
        }
        let pieces: Rc<[Piece]> = self
            .source
            .pieces(new_year(year), new_year(year + 1))
            .into();
        years.push((year, pieces.clone()));
        pieces
    }
}

const A_DAY: Days = Days::new(1);

impl Piece {
    fn ahead(&self) -> TimeDelta {
        TimeDelta::seconds(self.ahead.into())
    }
}

fn new_year(year: i32) -> Instant {
    let day = NaiveDate::from_ymd_opt(year, 1, 1);
    day.map_or(Instant::MAX_UTC, |day| {
        day.and_time(chrono::NaiveTime::MIN).and_utc()
    })
}
