//! What people call a zone: "PT", "Pacific Time", "US East Coast", "Beijing".

use chrono::Days;

use super::dictionary::NAMES;
use crate::places::fold;
use crate::schedule::{Instant, by_abbreviation};
use crate::stated::clock::Clock;
use crate::zone::database;

/// The clocks that a name may mean, the likeliest first, and how sure it is that it is one.
#[derive(Debug, Clone)]
pub(super) struct Named {
    pub(super) clocks: Vec<Clock>,
    pub(super) sure: Sure,
}

/// How sure it is that a name behind a time is one of a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sure {
    /// "PT", "Pacific Time", "Europe/Berlin"
    Yes,
    /// "Pacific", "Berlin": only where no other word goes with it.
    Alone,
}

/// Those who say "PT" follow the clocks; those who say "PST" may as well.
const GENERIC: [&str; 6] = ["PT", "MT", "CT", "ET", "AET", "NZT"];

/// Abbreviations that people write in small letters, and that are no words.
const SMALL: &str = " utc gmt pt pst pdt est edt cst cdt mst mdt cet cest bst ist jst kst sgt ";

/// Abbreviations that are used in other places as well.
const ELSEWHERE: [(&str, &str); 3] = [
    ("IST", "Europe/Dublin"),
    ("IST", "Asia/Jerusalem"),
    ("CST", "Asia/Shanghai"),
];

/// What is no city or country of its own.
const REGIONS: [(&str, &str); 21] = [
    ("pacific", "America/Los_Angeles"),
    ("pacific coast", "America/Los_Angeles"),
    ("west coast", "America/Los_Angeles"),
    ("california", "America/Los_Angeles"),
    ("mountain", "America/Denver"),
    ("central", "America/Chicago"),
    ("eastern", "America/New_York"),
    ("east coast", "America/New_York"),
    ("atlantic", "America/Halifax"),
    ("central european", "Europe/Berlin"),
    ("central europe", "Europe/Berlin"),
    ("eastern european", "Europe/Helsinki"),
    ("western european", "Europe/Lisbon"),
    ("british", "Europe/London"),
    ("german", "Europe/Berlin"),
    ("germany", "Europe/Berlin"),
    ("new zealand", "Pacific/Auckland"),
    ("indian", "Asia/Kolkata"),
    ("chinese", "Asia/Shanghai"),
    ("china", "Asia/Shanghai"),
    ("australian eastern", "Australia/Sydney"),
];

/// The clocks that `name` stands for, as it is written: one to five words.
pub(super) fn named(name: &str, at: Instant) -> Option<Named> {
    if let Some(clocks) = abbreviated(name, at) {
        return Some(Named {
            clocks,
            sure: Sure::Yes,
        });
    }
    let folded = fold(name);
    let mut key = folded.as_str();
    let ends = ["time zone", "timezone", "time", "tz"];
    let timeless = ends.iter().find_map(|end| key.strip_suffix(end));
    let is_time = timeless.is_some();
    key = timeless.unwrap_or(key).trim_end();
    let begins = ["the ", "us ", "usa ", "north american ", "local "];
    while let Some(rest) = begins.iter().find_map(|it| key.strip_prefix(it)) {
        key = rest;
    }
    let half = [
        (" standard", false),
        (" daylight", true),
        (" daylight saving", true),
        (" summer", true),
        (" winter", false),
    ];
    let half = half
        .iter()
        .find_map(|(end, summer)| Some((key.strip_suffix(end)?, *summer)));
    key = half.map_or(key, |(key, _)| key);
    let sure = if is_time { Sure::Yes } else { Sure::Alone };
    if matches!(
        key,
        "universal"
            | "coordinated universal"
            | "universal time coordinated"
            | "greenwich mean"
            | "zulu"
    ) {
        let clocks = vec![Clock::Utc];
        return Some(Named { clocks, sure });
    }
    if is_time && let Some(clocks) = abbreviated(&key.to_uppercase(), at) {
        return Some(Named { clocks, sure });
    }
    let capital = name.starts_with(|c: char| c.is_uppercase());
    let region = || REGIONS.iter().find(|(region, _)| *region == key);
    let zone = match region() {
        Some((_, zone)) if capital || is_time => zone,
        _ if capital => NAMES.places.get(key)?,
        _ => return None,
    };
    let fixed = half.and_then(|(_, summer)| {
        let ahead = offsets(zone, at).map(|it| it.ahead);
        let ahead = if summer { ahead.max() } else { ahead.min() };
        let of = Some(*zone);
        ahead.map(|ahead| Clock::Fixed { ahead, of })
    });
    let clocks = fixed.into_iter().chain([Clock::Wall(zone)]).collect();
    Some(Named { clocks, sure })
}

/// The clocks that an abbreviation stands for.
fn abbreviated(name: &str, at: Instant) -> Option<Vec<Clock>> {
    let capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let small = !name.contains(' ') && SMALL.contains(&format!(" {name} "));
    if !(2..=7).contains(&name.len()) || !(small || name.bytes().all(capital)) {
        return None;
    }
    let name = name.to_uppercase();
    match name.as_str() {
        "UTC" | "UT" | "ZULU" => return Some(vec![Clock::Utc]),
        "GMT" => return Some(vec![Clock::Utc, Clock::Wall("Europe/London")]),
        _ => {}
    }
    let known = || NAMES.abbreviations.get(name.as_str()).copied();
    let zone = by_abbreviation(&name).or_else(known)?;
    let elsewhere = ELSEWHERE.iter().filter(|(short, _)| *short == name);
    let mut clocks = Vec::new();
    for zone in [zone].into_iter().chain(elsewhere.map(|(_, zone)| *zone)) {
        let mut changes = offsets(zone, at);
        if !GENERIC.contains(&name.as_str())
            && let Some(change) = changes.find(|it| it.name == name)
        {
            let (ahead, of) = (change.ahead, Some(zone));
            clocks.push(Clock::Fixed { ahead, of });
        }
        clocks.push(Clock::Wall(zone));
    }
    Some(clocks)
}

/// What a zone's clocks are set to in the years around `at`.
fn offsets(zone: &str, at: Instant) -> impl Iterator<Item = database::Change> + use<> {
    const A_YEAR: Days = Days::new(366);
    let changes = database::changes(zone, at - A_YEAR, at + A_YEAR);
    changes.into_iter().flatten()
}
