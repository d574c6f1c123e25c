//! The zones to choose from.

use std::rc::Rc;

use crate::zone::{city, last_part};

/// Every zone that can be chosen, the best known first.
#[derive(Debug, Default)]
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
    pub country: Rc<str>,
    /// What else it is found by, as the file writes it: `Calcutta,IST|Mumbai/Bombay,Pune`.
    pub(super) names: Rc<str>,
}

impl Places {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether the file's are among them: only that knows countries.
    pub fn are_of_the_file(&self) -> bool {
        self.all.iter().any(|place| !place.country.is_empty())
    }

    /// The places of the `file`, in its order, then those that only the browser knows: it lists
    /// `zones`, one a line. Either may be empty.
    ///
    /// A line of the file is a zone, its country, its other names and the cities that live by it:
    /// `Asia/Kolkata|India|Calcutta,IST|Mumbai/Bombay,Delhi/New Delhi`. What is no line of it is
    /// passed over.
    pub fn new(zones: &str, file: &str) -> Self {
        let mut all: Vec<Place> = Vec::new();
        for line in file.split('\n').chain(zones.split('\n')).chain(["UTC"]) {
            let mut fields = line.splitn(3, '|');
            let mut next = || fields.next().unwrap_or_default();
            let (zone, country, names) = (next(), next(), next());
            // Firefox lists "Etc/GMT+5" and "EST5EDT", Chromium leaves UTC out.
            if zone != "UTC" && (!zone.contains('/') || zone.starts_with("Etc/")) {
                continue;
            }
            // It is found by "Kiev" as well, where the city is Kyiv.
            let last = || last_part(zone);
            let names = if names.is_empty() { last() } else { names };
            let city = city(zone);
            match all.iter_mut().find(|place| *place.city == *city) {
                // One browser's Asia/Calcutta is the file's Asia/Kolkata.
                Some(place) => place.zone = zone.into(),
                None => all.push(Place {
                    zone: zone.into(),
                    city: city.into(),
                    country: country.into(),
                    names: names.into(),
                }),
            }
        }
        Self { all }
    }
}
