//! The ways into a reader's calendar: those that keep up with changes, and copies.

use crate::page::Feed;
use crate::schedule::Instant;

/// A link into a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What it is called.
    pub text: String,
    /// Where it leads.
    pub href: String,
    /// What is good to know of it; empty where nothing is.
    pub hint: &'static str,
}

/// The calendars that keep up with the feed at `address`, of the group `title`.
pub fn keeping_up(address: &str, title: &str) -> [Offer; 4] {
    const A_DAY: &str = "Changes show within a day.";
    let (_, place) = address.split_once(':').unwrap_or_default();
    let webcal = format!("webcal:{place}");
    // Google takes a subscription by webcal only; by https it says that it cannot add it.
    let google = format!(
        "https://calendar.google.com/calendar/r?cid={}",
        encoded(&webcal)
    );
    let outlook = |host| {
        let (url, name) = (encoded(address), encoded(title));
        format!("https://outlook.{host}.com/calendar/0/addfromweb/?url={url}&name={name}")
    };
    let offer = |text: &str, href, hint| Offer {
        text: text.to_owned(),
        href,
        hint,
    };
    [
        offer("Apple Calendar", webcal, "iPhone, iPad, Mac."),
        offer(
            "Google Calendar",
            google,
            "On a computer. Changes show within a day.",
        ),
        offer("Outlook.com", outlook("live"), A_DAY),
        offer("Outlook, work or school", outlook("office"), A_DAY),
    ]
}

/// The copies of a series' meetings. `base` leads to the site's files; `next` is the meeting that
/// may be taken alone, with its day as the reader writes it.
pub fn copies(feed: &Feed, base: &str, next: Option<(Instant, &str)>) -> Vec<Offer> {
    let file = |text: &str, file: &str| Offer {
        text: format!("File, {text} (.ics)"),
        href: format!("{base}{file}"),
        hint: "",
    };
    let google = feed.google.as_ref().map(|google| Offer {
        text: "Google Calendar, all meetings".to_owned(),
        href: google.to_string(),
        hint: "Also on Android.",
    });
    let one = next.and_then(|(start, day)| Some(file(&format!("only {day}"), &feed.once(start)?)));
    let all = file("all meetings", &feed.file());
    google.into_iter().chain([all]).chain(one).collect()
}

/// As a part of an address (RFC 3986, section 2.1): what is not unreserved is percent-encoded.
fn encoded(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(byte.into());
        } else {
            encoded.push('%');
            for half in [byte >> 4, byte & 15] {
                encoded.push(DIGITS[usize::from(half)].into());
            }
        }
    }
    encoded
}
