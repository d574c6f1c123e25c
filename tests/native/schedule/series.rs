//! Rules in their zones, as the tests ask for them.

use std::rc::Rc;

use chrono::TimeDelta;
use tag_page::schedule::{Instant, Rule, RuleZone, Series};
use tag_page::zone::{Utc, Zone, database};

/// The starts of `rule` at or after `from`.
pub(crate) fn starts(rule: &Rule, from: Instant) -> impl Iterator<Item = Instant> {
    let zone = zone(rule);
    // The iterator borrows rule and zone; a test takes a few.
    let starts: Vec<_> = series(rule, &*zone).starts(from).take(1000).collect();
    starts.into_iter()
}

pub(crate) fn zone(rule: &Rule) -> Rc<dyn Zone> {
    match &rule.zone {
        RuleZone::Utc => Rc::new(Utc),
        RuleZone::Named(name) => database::named(name).unwrap(),
    }
}

pub(crate) fn series<'a>(rule: &'a Rule, zone: &'a dyn Zone) -> Series<'a> {
    Series {
        rule,
        duration: TimeDelta::hours(1),
        zone,
    }
}
