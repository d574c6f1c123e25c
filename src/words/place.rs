//! What the zone panel says about places.

use crate::places::{Hit, Place};

/// `Kolkata time`, and "UTC" for UTC.
pub fn time_of(city: &str) -> String {
    match city {
        "UTC" => "UTC".to_owned(),
        city => format!("{city} time"),
    }
}

/// `UTC+5:30`
pub fn offset(minutes: i64) -> String {
    let (sign, size) = (if minutes < 0 { '-' } else { '+' }, minutes.abs());
    match size % 60 {
        0 => format!("UTC{sign}{}", size / 60),
        rest => format!("UTC{sign}{}:{rest:02}", size / 60),
    }
}

/// `Bengaluru: Kolkata, India · UTC+5:30 · 21:42 now`
pub fn option(hit: &Hit, ahead: i64, clock: &str) -> String {
    let Place { city, country, .. } = hit.place;
    let mut text = match hit.alias {
        Some(alias) => format!("{alias}: {city}"),
        None => city.to_string(),
    };
    // A city that is a country is named once.
    if !country.is_empty() && **country != **city {
        text = text + ", " + country;
    }
    if **city != *"UTC" {
        text = text + " · " + &offset(ahead);
    }
    text + " · " + clock + " now"
}

/// `12 results`
pub fn results(count: usize) -> String {
    match count {
        1 => "1 result".to_owned(),
        count => format!("{count} results"),
    }
}

/// Instead of a list, and announced.
pub fn nothing(query: &str) -> String {
    format!("Nothing found for \"{query}\". Try a big city nearby, or UTC+5:30.")
}

/// Announced when another zone is shown.
pub fn times_now(city: &str) -> String {
    format!("Times now in {}.", time_of(city))
}

/// The button that copies the page's address with the zone.
pub fn copy_link(city: &str) -> String {
    format!("Copy link in {}", time_of(city))
}

/// Beside that button, where the browser refuses.
pub fn link_refused(address: &str) -> String {
    format!("Could not copy. Select the address: {address}")
}

/// The button that goes back to the reader's own zone.
pub fn back_to(city: &str) -> String {
    format!("Use my time zone ({city})")
}
