//! A zone made of the offsets it has been and will be at: the one place where civil time becomes
//! an instant. Where the offsets come from is somebody else's knowledge, a [`Source`].

use std::cell::RefCell;
use std::rc::Rc;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta};

use super::Zone;
use crate::schedule::Instant;

/// From when on a zone is at which offset.
///
/// ```
/// use jiff::tz::TimeZone;
/// use tag_page::zone::offsets::{Piece, Source};
///
/// let start = "2027-01-01T00:00:00Z".parse().unwrap();
/// let end = "2027-07-01T00:00:00Z".parse().unwrap();
/// let spring = "2027-03-28T01:00:00Z".parse().unwrap();
/// let berlin = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
/// assert_eq!(
///     berlin.pieces(start, end),
///     [Piece { from: start, ahead: 3600 }, Piece { from: spring, ahead: 7200 }]
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece {
    /// The first instant of it.
    pub from: Instant,
    /// How far the zone's clocks are ahead of UTC, in seconds.
    pub ahead: i32,
}

/// Who knows a zone's offsets.
///
/// ```
/// use tag_page::schedule::Instant;
/// use tag_page::zone::Zone;
/// use tag_page::zone::offsets::{Offsets, Piece, Source};
///
/// struct India;
///
/// impl Source for India {
///     fn pieces(&self, start: Instant, _: Instant) -> Vec<Piece> {
///         vec![Piece { from: start, ahead: 19_800 }]
///     }
/// }
///
/// let civil = Offsets::new(India).civil("2026-12-02T16:00:00Z".parse().unwrap());
/// assert_eq!(civil.to_string(), "2026-12-02 21:30:00");
/// ```
pub trait Source {
    /// The pieces of a stretch of time, in order. The first begins at `start`, each other one
    /// where the clocks change, before `end`.
    fn pieces(&self, start: Instant, end: Instant) -> Vec<Piece>;
}

/// A zone whose offsets are asked for a year at a time, each year once.
///
/// ```
/// use jiff::tz::TimeZone;
/// use tag_page::zone::{Zone, offsets::Offsets};
///
/// let berlin = Offsets::new(TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap());
/// // The clocks show this time twice: the first is meant.
/// let first = berlin.instant("2026-10-25T02:30:00".parse().unwrap());
/// assert_eq!(first.to_string(), "2026-10-25 00:30:00 UTC");
/// ```
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
    ///
    /// ```
    /// use jiff::tz::{self, TimeZone};
    /// use tag_page::zone::{Zone, offsets::Offsets};
    ///
    /// let tokyo = Offsets::new(TimeZone::fixed(tz::offset(9)));
    /// let civil = tokyo.civil("2026-12-02T16:00:00Z".parse().unwrap());
    /// assert_eq!(civil.to_string(), "2026-12-03 01:00:00");
    /// ```
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
