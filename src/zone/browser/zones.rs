//! The zones that the browser knows, each looked up once.

use std::cell::RefCell;
use std::rc::Rc;

use super::clock::Clock;
use super::temporal::Changes;
use crate::zone::Zone;
use crate::zone::offsets::Offsets;

/// The zones that were asked for.
#[derive(Default)]
pub struct Zones {
    known: RefCell<Vec<Known>>,
}

/// A zone by its name.
type Known = (Rc<str>, Rc<dyn Zone>);

impl Zones {
    /// The zone with this IANA name, if the browser knows it: by `Temporal`, which names the
    /// changes of its clocks, or else by `Intl`, which has to be asked many times to find them.
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
pub fn named(name: &str) -> Option<Rc<dyn Zone>> {
    thread_local! {
        static PAGE: Zones = Zones::default();
    }
    PAGE.with(|zones| zones.named(name))
}
