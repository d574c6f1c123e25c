//! The zones to choose from.

use std::rc::Rc;

use crate::zone::city;

/// Every zone that can be chosen, the best known first.
#[derive(Debug)]
pub struct Places {
    pub(super) all: Vec<Place>,
}

/// A zone, as people know it.
#[derive(Debug)]
pub struct Place {
    /// Its name.
    pub zone: Rc<str>,
    /// The city in its name.
    pub city: Rc<str>,
    /// The country it lies in; empty where that is unknown.
    pub country: String,
    /// That country's code.
    pub(super) code: String,
    /// What else it is found by, as the file writes it: `Calcutta,IST|Mumbai/Bombay,Pune`.
    pub(super) names: String,
}

impl Places {
    /// The places of the `file`, in its order, then those that only the browser knows: it lists
    /// `zones`. Either may be empty. `country` names a country by its code.
    ///
    /// A line of the file is a zone, its country's code, its other names and the cities that live
    /// by it: `Asia/Kolkata|IN|Calcutta,IST|Mumbai/Bombay,Delhi/New Delhi`. What is no line of it
    /// is passed over.
    pub fn new(zones: &[String], file: &str, country: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut all = Vec::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            if let Some((zone, rest)) = line.split_once('|') {
                let (code, names) = rest.split_once('|').unwrap_or((rest, ""));
                all.push(Place {
                    zone: zone.into(),
                    city: city(zone).into(),
                    country: country(code).unwrap_or_default(),
                    code: code.to_owned(),
                    names: names.to_owned(),
                });
            }
        }
        for zone in zones.iter().map(String::as_str).chain(["UTC"]) {
            let city: Rc<str> = city(zone).into();
            // Firefox lists "Etc/GMT+5" and "EST5EDT", Chromium leaves UTC out. One browser's
            // Asia/Calcutta is the file's Asia/Kolkata.
            let listed = zone.contains('/') && !zone.starts_with("Etc/") || zone == "UTC";
            if listed && !all.iter().any(|place: &Place| place.city == city) {
                all.push(Place {
                    zone: zone.into(),
                    city,
                    country: String::new(),
                    code: String::new(),
                    // "Kiev", where the city is Kyiv.
                    names: zone.rsplit('/').next().unwrap_or_default().to_owned(),
                });
            }
        }
        Self { all }
    }

    /// The place of that index.
    pub fn get(&self, index: usize) -> Option<&Place> {
        self.all.get(index)
    }
}
