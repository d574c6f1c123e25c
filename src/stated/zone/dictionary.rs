//! The names that the file of places knows.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::places::fold;
use crate::zone::city;

/// The names in the file of places, which is that of the zone panel.
pub(super) struct Names {
    /// Cities, and countries of one zone, as they are compared.
    pub(super) places: BTreeMap<String, &'static str>,
    /// Abbreviations: of several zones the best known.
    pub(super) abbreviations: BTreeMap<&'static str, &'static str>,
}

pub(super) static NAMES: LazyLock<Names> = LazyLock::new(|| {
    const FILE: &str = include_str!("../../../static/places.txt");
    /// Of several zones.
    const VAGUE: [&str; 2] = ["US", "USA"];
    let mut places = BTreeMap::new();
    let mut abbreviations = BTreeMap::new();
    let mut countries = BTreeMap::<_, Vec<_>>::new();
    for line in FILE.lines().filter(|it| !it.starts_with('#')) {
        let mut fields = line.split('|');
        let zone = fields.next().unwrap_or_default();
        let country = fields.next().unwrap_or_default();
        countries.entry(fold(country)).or_default().push(zone);
        places.entry(fold(&city(zone))).or_insert(zone);
        for name in fields.flat_map(|field| field.split([',', '/'])) {
            let short = name.len() <= 5 && name.bytes().all(|it| it.is_ascii_uppercase());
            if short && !VAGUE.contains(&name) {
                abbreviations.entry(name).or_insert(zone);
            } else if !short {
                places.entry(fold(name)).or_insert(zone);
            }
        }
    }
    for (country, zones) in countries {
        if let [zone] = *zones {
            places.entry(country).or_insert(zone);
        }
    }
    // UTC is no place.
    places.retain(|name, zone| *zone != "UTC" && !name.is_empty());
    Names {
        places,
        abbreviations,
    }
});
