//! The pieces of a zone whose offset can only be asked for at one instant after the other.

use chrono::TimeDelta;

use super::offsets::Piece;
use crate::schedule::Instant;

/// Clocks that change and change back do so a week apart at the least (Gaza in 2040, between
/// Ramadan and winter; north-eastern Brazil in 2000): no two changes hide between two samples.
const STEP: TimeDelta = TimeDelta::days(6);

/// The pieces from `start` to before `end`, exact to the second. `ahead` tells the offset at an
/// instant, in seconds east of UTC.
///
/// ```
/// use tag_page::schedule::Instant;
/// use tag_page::zone::{offsets::Piece, sampled::sampled};
///
/// let start = "2027-01-01T00:00:00Z".parse().unwrap();
/// let end = "2027-07-01T00:00:00Z".parse().unwrap();
/// let spring: Instant = "2027-03-28T01:00:00Z".parse().unwrap();
/// let pieces = sampled(start, end, |at| if at < spring { 3600 } else { 7200 });
/// assert_eq!(pieces[1..], [Piece { from: spring, ahead: 7200 }]);
/// ```
pub fn sampled(start: Instant, end: Instant, ahead: impl Fn(Instant) -> i32) -> Vec<Piece> {
    let at = |from| Piece {
        from,
        ahead: ahead(from),
    };
    let mut known = at(start);
    let mut pieces = vec![known];
    while known.from < end {
        let next = at((known.from + STEP).min(end));
        if next.ahead == known.ahead {
            known = next;
            continue;
        }
        known = first_change(known, next, at);
        if known.from < end {
            pieces.push(known);
        }
    }
    pieces
}

/// The first piece after `before`, which is over at `after`: the whole seconds between are halved
/// until none is left.
fn first_change(before: Piece, mut after: Piece, at: impl Fn(Instant) -> Piece) -> Piece {
    let mut last = before.from;
    loop {
        let half = (after.from - last).num_seconds() / 2;
        if half == 0 {
            return after;
        }
        let middle = at(last + TimeDelta::seconds(half));
        if middle.ahead == before.ahead {
            last = middle.from;
        } else {
            after = middle;
        }
    }
}
