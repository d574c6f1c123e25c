//! What the page says about places.

use tag_page::places::Places;
use tag_page::words::place;
use tag_page::zone::{English, Origin, Utc, city};

#[test]
fn a_zone_has_a_city_or_is_counted_from_utc() {
    for (zone, expected) in [
        ("Asia/Calcutta", "Kolkata"),
        ("America/North_Dakota/New_Salem", "New Salem"),
        ("Etc/UTC", "UTC"),
        ("Etc/GMT", "UTC"),
        // IANA counts them the other way round (its file `etcetera`).
        ("Etc/GMT+5", "UTC-5"),
        ("Etc/GMT-14", "UTC+14"),
        ("+05:30", "UTC+5:30"),
        ("-08:00", "UTC-8"),
        ("+10:45", "UTC+10:45"),
    ] {
        assert_eq!(city(zone), expected, "{zone}");
    }
}

#[test]
fn the_zone_line_names_place_and_offset() {
    for (city, ahead, line) in [
        ("Kolkata", 330, "Times in Kolkata time (UTC+5:30)"),
        ("New York", -300, "Times in New York time (UTC-5)"),
        ("St. John’s", -210, "Times in St. John’s time (UTC-3:30)"),
        ("London", 0, "Times in London time (UTC+0)"),
        ("UTC", 0, "Times in UTC"),
        ("UTC+5:30", 330, "Times in UTC+5:30"),
    ] {
        assert_eq!(place::line(city, ahead), line);
    }
}

#[test]
fn the_banner_says_whose_time_is_shown() {
    let long = "X".repeat(1000);
    let unknown = |name: &str| Origin::Unknown(name.into());
    let cut = format!(
        "This link names an unknown time zone (\"{}…\"). You see your own.",
        "X".repeat(24)
    );
    for (city, own, origin, banner) in [
        ("Berlin", true, Origin::Device, ""),
        ("Tokyo", true, Origin::Choice, ""),
        (
            "Tokyo",
            false,
            Origin::Choice,
            "Shown in Tokyo time, not yours.",
        ),
        (
            "Tokyo",
            false,
            Origin::Link,
            "Shown in Tokyo time, not yours.",
        ),
        ("UTC", false, Origin::Link, "Shown in UTC, not yours."),
        (
            "Berlin",
            true,
            Origin::Link,
            "Shown in Berlin time, which is yours.",
        ),
        (
            "Berlin",
            true,
            unknown("Mars/Base"),
            "This link names an unknown time zone (\"Mars/Base\"). You see your own.",
        ),
        (
            "Tokyo",
            false,
            unknown("Mars/Base"),
            "This link names an unknown time zone (\"Mars/Base\"). Shown in Tokyo time, not yours.",
        ),
        ("Berlin", true, unknown(&long), &cut),
        (
            "Berlin",
            true,
            // Turned round, of no width, of no use, and a letter of a language that is written so.
            unknown("\u{202e}a\u{2067}b\u{200b}\0c\u{feff}\u{2028}\u{e0041}\u{5d0}"),
            "This link names an unknown time zone (\"abc\u{5d0}\"). You see your own.",
        ),
    ] {
        let reader = English {
            zone: Utc,
            city: city.into(),
            own,
        };
        let said = place::banner(&reader, &origin).unwrap_or_default();
        assert_eq!(said, banner);
    }
}

#[test]
fn an_option_says_what_it_is_found_by() {
    let file = "Asia/Kolkata|India|IST|Mumbai/Bombay\nAsia/Singapore|Singapore|SGT";
    let places = Places::new("Mars/Base_One", file);
    for (query, text) in [
        ("kolkata", "Kolkata, India · UTC+5:30 · 21:42 now"),
        ("bomb", "Bombay: Kolkata, India · UTC+5:30 · 21:42 now"),
        ("singapore", "Singapore · UTC+5:30 · 21:42 now"),
        ("base", "Base One · UTC+5:30 · 21:42 now"),
        ("utc", "UTC · 21:42 now"),
    ] {
        let hits = places.search(query, &|_| Some(330));
        assert_eq!(place::option(&hits[0], "21:42"), text);
    }
    assert_eq!(
        place::nothing(&"x".repeat(99)),
        format!(
            "Nothing found for \"{}…\". Try a big city nearby, or UTC+5:30.",
            "x".repeat(24)
        )
    );
    assert_eq!(
        [0, 1, 12].map(place::results),
        ["0 results", "1 result", "12 results"]
    );
}
