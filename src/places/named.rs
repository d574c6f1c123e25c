//! The zones of a place, by its whole name.

use std::collections::BTreeMap;

use super::{Places, fold};

/// The zones of places by what people call them, spelt as [`fold`] spells. Names in capitals are
/// abbreviations, and stand in none.
#[derive(Debug)]
pub struct Named(BTreeMap<String, Vec<String>>);

impl Named {
    /// The names of all places.
    pub fn new(places: &Places) -> Self {
        let mut all = BTreeMap::<_, Vec<String>>::new();
        for place in &places.all {
            let names = place.names.split(['|', ',', '/']);
            let is_short = |name: &str| name.bytes().all(|it| it.is_ascii_uppercase());
            let names = names.filter(|it| !is_short(it));
            for name in names.chain([&*place.city, &*place.country]) {
                let zones = all.entry(fold(name)).or_default();
                if !zones.iter().any(|it| **it == *place.zone) {
                    zones.push(place.zone.to_string());
                }
            }
        }
        all.remove("");
        Self(all)
    }

    /// The zones of the places that are called so, the best known first.
    pub fn zones(&self, name: &str) -> &[String] {
        self.0.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    /// Every name, and the zones of the places that are called so.
    pub fn all(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0
            .iter()
            .map(|(name, zones)| (name.as_str(), zones.as_slice()))
    }
}
