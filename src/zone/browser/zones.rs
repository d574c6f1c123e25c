//! The zones that the browser knows, each looked up once.

use std::cell::RefCell;
use std::rc::Rc;

use super::clock::Clock;
use super::temporal::Changes;
use crate::zone::Zone;
use crate::zone::offsets::Offsets;

/// The zones that were asked for.
///
/// ```no_run
/// use tag_page::zone::browser::Zones;
///
/// let zones = Zones::default();
/// let tokyo = zones.named("Asia/Tokyo").unwrap();
/// let civil = tokyo.civil("2026-12-02T16:00:00Z".parse().unwrap());
/// assert_eq!(civil.to_string(), "2026-12-03 01:00:00");
/// ```
#[derive(Default)]
pub struct Zones {
    known: RefCell<Vec<Known>>,
}

/// A zone by its name.
type Known = (Rc<str>, Rc<dyn Zone>);

impl Zones {
    /// The zone with this IANA name, if the browser knows it: by `Temporal`, which names the
    /// changes of its clocks, or else by `Intl`, which has to be asked many times to find them.
    ///
    /// ```no_run
    /// # use tag_page::zone::browser::Zones;
    /// let zones = Zones::default();
    /// assert!(zones.named("Asia/Tokyo").is_some());
    /// assert!(zones.named("Mars/Olympus_Mons").is_none());
    /// ```
    pub fn named(&self, name: &str) -> Option<Rc<dyn Zone>> {
        let mut known = self.known.borrow_mut();
        if let Some((_, zone)) = known.iter().find(|(known, _)| **known == *name) {
            return Some(zone.clone());
        }
        let zone: Rc<dyn Zone> = match Changes::find(name) {
            Ok(changes) => Rc::new(Offsets::new(changes)),
            Err(_) => Rc::new(Offsets::new(Clock::find(name).ok()?)),
        };
        known.push((name.into(), zone.clone()));
        Some(zone)
    }
}

/// One of the [`Zones`] that the whole page shares.
///
/// ```no_run
/// use tag_page::zone::browser::named;
///
/// let tokyo = named("Asia/Tokyo").unwrap();
/// let civil = tokyo.civil("2026-12-02T16:00:00Z".parse().unwrap());
/// assert_eq!(civil.to_string(), "2026-12-03 01:00:00");
/// ```
pub fn named(name: &str) -> Option<Rc<dyn Zone>> {
    thread_local! {
        static PAGE: Zones = Zones::default();
    }
    PAGE.with(|zones| zones.named(name))
}
