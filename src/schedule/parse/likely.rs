//! Which zone was probably meant by a name that is none.

use std::sync::LazyLock;

use chrono::{NaiveDate, TimeDelta};

use super::abbreviation::{self, by_abbreviation};
use super::zone::find;
use crate::places::{Named, Places, offset};
use crate::zone::database;

/// A zone that was probably meant.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Likely {
    pub(super) zone: String,
    /// Whether nothing else can be meant.
    pub(super) sure: bool,
}

impl Likely {
    fn sure(zone: &str) -> Self {
        let (zone, sure) = (zone.to_owned(), true);
        Self { zone, sure }
    }

    fn perhaps(zone: &str) -> Self {
        let (zone, sure) = (zone.to_owned(), false);
        Self { zone, sure }
    }
}

/// What UTC is called as well.
const UTC: [&str; 8] = [
    "z",
    "uct",
    "zulu",
    "universal",
    "utc time",
    "utc+0",
    "utc+00:00",
    "coordinated universal time",
];

/// What the panel of zones knows of places.
static NAMED: LazyLock<Named> = LazyLock::new(|| Named::new(&Places::new("", FILE)));

const FILE: &str = include_str!("../../../static/places.txt");

/// The zone that was probably meant.
pub(super) fn zone(name: &str) -> Option<Likely> {
    const LONGEST: usize = 40;
    if name.len() > LONGEST {
        return None;
    }
    let lower = name.to_lowercase();
    if UTC.contains(&lower.as_str()) || lower == "etc/uct" || lower == "etc/zulu" {
        return Some(Likely::sure("UTC"));
    }
    let (area, city) = match lower.rsplit_once('/') {
        Some((area, city)) => (Some(area), city),
        None => (None, lower.as_str()),
    };
    let city = city.replace('_', " ");
    let city = city.strip_suffix(" time").unwrap_or(&city);
    of_abbreviation(name)
        .or_else(|| of_place(area, city))
        .or_else(|| alike(area, city))
}

/// The zone of an abbreviation, or of words that are abbreviated so: "Pacific Standard Time".
fn of_abbreviation(name: &str) -> Option<Likely> {
    let words: Vec<_> = name.split_whitespace().collect();
    let initials: String = match words[..] {
        [_, _, _, ..] => words.iter().filter_map(|it| it.chars().next()).collect(),
        _ => name.to_owned(),
    };
    let (zone, sure) = (
        by_abbreviation(&initials)?,
        abbreviation::is_sure(&initials),
    );
    let zone = zone.to_owned();
    Some(Likely { zone, sure })
}

/// The best known zone that is at this offset from UTC in winter: an example, and no more.
pub(super) fn with_offset(name: &str) -> Option<String> {
    const WINTER: NaiveDate = NaiveDate::from_ymd_opt(2027, 1, 15).expect("a date");
    let ahead = offset(name)?;
    let noon = WINTER.and_hms_opt(12, 0, 0)?;
    let fits = |zone: &&str| {
        let zone = database::named(zone);
        zone.is_some_and(|it| noon - it.instant(noon).naive_utc() == TimeDelta::minutes(ahead))
    };
    FILE.lines()
        .filter_map(|line| line.split('|').next())
        .filter(|zone| zone.contains('/'))
        .find(fits)
        .map(str::to_owned)
}

/// The zone of a place that is called so: one that is named after it, or the file of places knows it.
fn of_place(area: Option<&str>, city: &str) -> Option<Likely> {
    let own = zones().find(|zone| last(zone) == city);
    let fits = |zone: &&String| area.is_none_or(|area| is_in(zone, area));
    let known: Vec<_> = NAMED.zones(city).iter().filter(fits).collect();
    match (own, &known[..]) {
        (None, []) => None,
        (Some(own), []) => Some(Likely::sure(own)),
        (Some(own), known) if known.iter().any(|it| *it == own) => Some(Likely::sure(own)),
        // Many a city has its namesakes.
        (None, [zone]) if area.is_some() => Some(Likely::sure(zone)),
        (_, [zone, ..]) => Some(Likely::perhaps(zone)),
    }
}

/// The zone of the place that is spelt most like this.
fn alike(area: Option<&str>, city: &str) -> Option<Likely> {
    const ALIKE: f64 = 0.75;
    let own = zones().map(|zone| (last(zone), zone.to_owned()));
    let others = NAMED
        .all()
        .flat_map(|(name, zones)| zones.iter().map(|zone| (name.to_owned(), zone.clone())));
    let area = area.filter(|it| is_area(it));
    // What is much longer or shorter need not be compared.
    let (shortest, longest) = (city.len() * 3 / 4, city.len() * 4 / 3);
    let mut best: Vec<(usize, String)> = Vec::new();
    for (name, zone) in own.chain(others) {
        if area.is_some_and(|area| !is_in(&zone, area)) {
            continue;
        }
        if !(shortest..=longest).contains(&name.len()) {
            continue;
        }
        if strsim::normalized_damerau_levenshtein(city, &name) >= ALIKE {
            best.push((strsim::damerau_levenshtein(city, &name), zone));
        }
    }
    let least = best.iter().map(|(distance, _)| *distance).min()?;
    let mut nearest = best.iter().filter(|(distance, _)| *distance == least);
    let (_, first) = nearest.next()?;
    if nearest.any(|(_, zone)| zone != first) {
        return Some(Likely::perhaps(first));
    }
    Some(Likely::sure(first))
}

/// Every zone that a rule may name, in the order of the alphabet.
fn zones() -> impl Iterator<Item = &'static str> {
    static ZONES: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let mut zones: Vec<_> = database::names()
            .filter(|zone| find(zone).is_some())
            .collect();
        zones.sort_unstable();
        zones
    });
    ZONES.iter().copied()
}

/// `los angeles`
fn last(zone: &str) -> String {
    let last = zone.rsplit('/').next().unwrap_or_default();
    last.to_lowercase().replace('_', " ")
}

fn is_in(zone: &str, area: &str) -> bool {
    let of_zone = zone.split('/').next().unwrap_or_default();
    let area = area.split('/').next().unwrap_or_default();
    of_zone.eq_ignore_ascii_case(area)
}

/// Whether zones begin so.
fn is_area(area: &str) -> bool {
    zones().any(|zone| is_in(zone, area))
}
