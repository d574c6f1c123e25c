//! What the page says about places: whose time it is, and what the zone panel offers.

use crate::places::{Hit, Place};
use crate::zone::{Origin, Reader};

use super::label;

/// `Kolkata time`; "UTC" and what is counted from it are times by themselves.
pub fn time_of(city: &str) -> String {
    let time = if city.starts_with(UTC) { "" } else { " time" };
    format!("{city}{time}")
}

const UTC: &str = "UTC";

/// `UTC+5:30`
pub fn offset(minutes: i64) -> String {
    let (sign, size) = (if minutes < 0 { '-' } else { '+' }, minutes.abs());
    let rest = match size % 60 {
        0 => String::new(),
        rest => format!(":{rest:02}"),
    };
    format!("{UTC}{sign}{}{rest}", size / 60)
}

/// `Kolkata time (UTC+5:30)`
pub fn with_offset(city: &str, ahead: i64) -> String {
    let time = time_of(city);
    if city.starts_with(UTC) {
        return time;
    }
    format!("{time} ({})", offset(ahead))
}

/// `Times in Kolkata time (UTC+5:30)`
pub fn line(city: &str, ahead: i64) -> String {
    format!("Times in {}", with_offset(city, ahead))
}

/// What has to be said above the card where the zone shown is not plainly the reader's own.
pub fn banner(reader: &dyn Reader, origin: &Origin) -> Option<String> {
    let place = time_of(reader.city());
    let shown = match origin {
        _ if !reader.own() => format!("Shown in {place}, not yours."),
        Origin::Link => format!("Shown in {place}, which is yours."),
        Origin::Unknown(_) => "You see your own.".to_owned(),
        Origin::Device | Origin::Choice => return None,
    };
    Some(match origin {
        Origin::Unknown(name) => format!(
            "This link names an unknown time zone (\"{}\"). {shown}",
            short(name)
        ),
        _ => shown,
    })
}

/// The beginning of what somebody wrote, which may be of any length, without what is not seen: some
/// of that would turn the rest of a sentence round.
fn short(text: &str) -> String {
    const MOST: usize = 24;
    let (mut seen, mut count) = (String::new(), 0);
    for c in text.chars().filter(|c| !is_unseen(*c)) {
        if count == MOST {
            seen.push('…');
            break;
        }
        seen.push(c);
        count += 1;
    }
    seen
}

/// Control characters, the format characters (Unicode's general category Cf) of texts in any script,
/// and the separators of lines and of paragraphs.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// `Bengaluru: Kolkata, India · UTC+5:30 · 21:42 now`
pub fn option(hit: &Hit, clock: &str) -> String {
    let Place { city, country, .. } = hit.place;
    let mut text = String::new();
    if let Some(alias) = hit.alias {
        text = text + alias + ": ";
    }
    text += city;
    // A city that is a country is named once.
    if !country.is_empty() && country != city {
        text = text + ", " + country;
    }
    if **city != *UTC {
        text = text + " · " + &offset(hit.ahead);
    }
    text + " · " + clock + " now"
}

/// `12 results`
pub fn results(count: usize) -> String {
    let more = if count == 1 { "" } else { "s" };
    format!("{count} result{more}")
}

/// Instead of a list, and announced.
pub fn nothing(query: &str) -> String {
    format!(
        "Nothing found for \"{}\". Try a big city nearby, or UTC+5:30.",
        short(query)
    )
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
    format!("{} ({city})", label::USE_OWN_ZONE)
}

/// The button that takes a place out of those compared.
pub fn no_more(city: &str, ahead: i64) -> String {
    format!("{} {}", label::REMOVE, with_offset(city, ahead))
}

/// Announced when a place is added to those compared.
pub fn compared(city: &str) -> String {
    format!("Compared with {}.", time_of(city))
}
