//! Searching for a zone, and the file of places.

use std::collections::BTreeMap;

use tag_page::places::{Hit, Places, fold, offset};
use tag_page::zone::{city, database};

const FILE: &str = include_str!("../../static/places.txt");

/// Every zone of tzdata with its country, from `zone.tab`.
const ZONES: &str = include_str!("../fixtures/zones.txt");

fn zones() -> BTreeMap<&'static str, &'static str> {
    let lines = ZONES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('|')).collect()
}

/// A browser that calls its zones as IANA does today, as Firefox: one a line.
fn firefox() -> String {
    let more = ["Etc/UTC", "Etc/GMT+5", "EST5EDT", "CET"];
    let all: Vec<_> = zones().into_keys().chain(more).collect();
    all.join("\n")
}

/// One that calls some as IANA did long ago and lacks UTC, as Chromium.
fn chromium() -> String {
    const OLD: [(&str, &str); 5] = [
        ("America/Argentina/Buenos_Aires", "America/Buenos_Aires"),
        ("America/Indiana/Indianapolis", "America/Indianapolis"),
        ("Asia/Ho_Chi_Minh", "Asia/Saigon"),
        ("Asia/Kolkata", "Asia/Calcutta"),
        ("Europe/Kyiv", "Europe/Kiev"),
    ];
    let old = |zone: &'static str| {
        OLD.iter()
            .find(|(new, _)| *new == zone)
            .map_or(zone, |(_, old)| old)
    };
    let all: Vec<_> = zones().into_keys().map(old).collect();
    all.join("\n")
}

/// `Bengaluru: Asia/Kolkata`
fn shown(hit: &Hit) -> String {
    let zone = &hit.place.zone;
    match hit.alias {
        Some(alias) => format!("{alias}: {zone}"),
        None => zone.to_string(),
    }
}

fn found(places: &Places, query: &str) -> Vec<String> {
    // Winter in the north; enough for the zones that the tests ask by offset.
    let ahead = |zone: &str| match city(zone).as_ref() {
        "UTC" | "London" => Some(0),
        "Berlin" => Some(60),
        "Kolkata" | "Colombo" => Some(330),
        "Kathmandu" => Some(345),
        "Sao Paulo" | "Buenos Aires" => Some(-180),
        "St. John’s" => Some(-210),
        _ => Some(1),
    };
    places.search(query, &ahead).iter().map(shown).collect()
}

/// What is found first in either browser; both call these zones alike.
#[test]
fn the_first_hits() {
    let table: &[(&str, &[&str])] = &[
        // A city in a zone's name, its beginning, and a word in it.
        ("Tokyo", &["Asia/Tokyo"]),
        ("tok", &["Asia/Tokyo"]),
        ("york", &["America/New_York"]),
        ("new york", &["America/New_York"]),
        ("  Los  angeles ", &["America/Los_Angeles"]),
        // Accents and points do not matter, on either side.
        ("Sao Paulo", &["America/Sao_Paulo"]),
        ("São Paulo", &["America/Sao_Paulo"]),
        ("Zürich", &["Europe/Zurich"]),
        ("St Johns", &["America/St_Johns"]),
        ("st. john's", &["America/St_Johns"]),
        ("munchen", &["München: Europe/Berlin"]),
        ("Malmo", &["Malmö: Europe/Stockholm"]),
        // Cities that are no zone's name.
        ("San Francisco", &["San Francisco: America/Los_Angeles"]),
        ("francisco", &["San Francisco: America/Los_Angeles"]),
        ("Beijing", &["Beijing: Asia/Shanghai"]),
        ("montreal", &["Montreal: America/Toronto"]),
        ("Rio de Janeiro", &["Rio de Janeiro: America/Sao_Paulo"]),
        ("Cape Town", &["Cape Town: Africa/Johannesburg"]),
        ("barcelona", &["Barcelona: Europe/Madrid"]),
        // What is typed in full goes first, then the best known.
        (
            "san",
            &[
                "San Francisco: America/Los_Angeles",
                "San Antonio: America/Chicago",
            ],
        ),
        (
            "Hamilton",
            &["Hamilton: America/Toronto", "Hamilton: Pacific/Auckland"],
        ),
        ("Córdoba", &["America/Argentina/Cordoba"]),
        // Countries, by Intl's name, another name and the code.
        ("Germany", &["Europe/Berlin", "Europe/Busingen"]),
        (
            "united states",
            &["America/New_York", "America/Los_Angeles"],
        ),
        (
            "usa",
            &["USA: America/New_York", "USA: America/Los_Angeles"],
        ),
        ("US", &["US: America/New_York", "US: America/Los_Angeles"]),
        ("England", &["England: Europe/London"]),
        ("uk", &["UK: Europe/London"]),
        ("turkey", &["Turkey: Europe/Istanbul"]),
        ("Turkiye", &["Europe/Istanbul"]),
        ("ivory", &["Ivory Coast: Africa/Abidjan"]),
        ("Munich, Germany", &["Munich: Europe/Berlin"]),
        ("zurich switz", &["Europe/Zurich"]),
        // Abbreviations, in full only.
        (
            "IST",
            &[
                "IST: Asia/Kolkata",
                "IST: Europe/Dublin",
                "IST: Asia/Jerusalem",
            ],
        ),
        (
            "pst",
            &["PST: America/Los_Angeles", "PST: America/Vancouver"],
        ),
        ("UTC", &["UTC"]),
        ("gmt", &["GMT: UTC", "GMT: Europe/London"]),
        // Offsets.
        ("+5:30", &["Asia/Kolkata", "Asia/Colombo"]),
        ("5:30", &["Asia/Kolkata", "Asia/Colombo"]),
        ("+0530", &["Asia/Kolkata", "Asia/Colombo"]),
        (
            "-3",
            &["America/Sao_Paulo", "America/Argentina/Buenos_Aires"],
        ),
        ("UTC+5:30", &["Asia/Kolkata", "Asia/Colombo"]),
        ("utc +5:45", &["Asia/Kathmandu"]),
        (
            "UTC-3",
            &["America/Sao_Paulo", "America/Argentina/Buenos_Aires"],
        ),
        ("−3:30", &["America/St_Johns"]),
        ("UTC+0", &["UTC", "Europe/London"]),
        // The region.
        ("asia/tokyo", &["Asia/Tokyo"]),
        ("north dakota", &["America/North_Dakota/Beulah"]),
    ];
    let places = Places::new(&firefox(), FILE);
    for (query, first) in table {
        let found = found(&places, query);
        let begins: Vec<&str> = found.iter().map(String::as_str).take(first.len()).collect();
        assert_eq!(begins, *first, "{query}: {found:?}");
    }
}

#[test]
fn both_spellings_are_found_in_every_browser() {
    let table = [
        ("Kolkata", None, "Kolkata"),
        ("Calcutta", Some("Calcutta"), "Kolkata"),
        ("Kyiv", None, "Kyiv"),
        ("Kiev", Some("Kiev"), "Kyiv"),
        ("Saigon", Some("Saigon"), "Ho Chi Minh"),
        ("Bengaluru", Some("Bengaluru"), "Kolkata"),
        ("bangalor", Some("Bangalore"), "Kolkata"),
        ("Bombay", Some("Bombay"), "Kolkata"),
    ];
    for zones in [firefox(), chromium()] {
        let places = Places::new(&zones, FILE);
        for (query, alias, city) in table {
            let hits = places.search(query, &|_| Some(0));
            assert_eq!((hits[0].alias, &*hits[0].place.city), (alias, city));
            let zone = &*hits[0].place.zone;
            assert!(
                zones.lines().any(|listed| listed == zone),
                "{query}: {zone} is what this browser calls it"
            );
        }
    }
}

#[test]
fn a_zone_that_the_browser_does_not_know_is_left_out() {
    let places = Places::new("", FILE);
    let old = |zone: &str| (zone != "America/Coyhaique").then_some(0);
    for (query, count) in [("Coyhaique", 0), ("Easter", 1)] {
        assert_eq!(places.search(query, &old).len(), count, "{query}");
    }
}

#[test]
fn what_is_nowhere_is_not_found() {
    let places = Places::new(&firefox(), FILE);
    for query in [
        "Atlantis",
        "Mars/Base",
        "+25",
        "<script>alert(1)</script>",
        "東京",
        "aed",
    ] {
        assert_eq!(found(&places, query), [""; 0], "{query}");
    }
}

#[test]
fn an_empty_query_shows_every_zone_once_the_best_known_first() {
    for zones in [firefox(), chromium()] {
        let places = Places::new(&zones, FILE);
        let mut all = found(&places, " ");
        assert_eq!(all.len(), 419, "all of tzdata's, and UTC");
        let cities: Vec<_> = all.iter().map(|it| city(it)).collect();
        let of_the_file: Vec<_> = lines().map(|[zone, ..]| city(zone)).collect();
        assert_eq!(cities, of_the_file, "by their own names");
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 419);
    }
}

#[test]
fn it_works_with_half_of_the_data() {
    // The file could not be fetched.
    let places = Places::new(&chromium(), "");
    for (query, first) in [
        ("tokyo", "Asia/Tokyo"),
        ("Kyiv", "Europe/Kiev"),
        ("Kiev", "Kiev: Europe/Kiev"),
        ("utc", "UTC"),
        ("+5:45", "Asia/Kathmandu"),
    ] {
        assert_eq!(found(&places, query)[0], first, "{query}");
    }
    // The browser does not say which zones it knows.
    let places = Places::new("", FILE);
    assert_eq!(found(&places, "Bengaluru"), ["Bengaluru: Asia/Kolkata"]);
    assert_eq!(found(&places, "utc"), ["UTC"]);
    // A file that is none: a host's page for a missing address.
    let places = Places::new(&chromium(), "<!doctype html>\n<p>a|b|c");
    assert_eq!(found(&places, "tokyo"), ["Asia/Tokyo"]);
    assert_eq!(found(&Places::new("", ""), "utc"), ["UTC"]);
}

#[test]
fn offsets_are_read() {
    for (text, minutes) in [
        ("+5:30", Some(330)),
        ("+05:30", Some(330)),
        ("0530", Some(330)),
        ("5.30", Some(330)),
        ("+5:3", Some(330)),
        ("UTC+5:", Some(300)),
        ("UTC 5", Some(300)),
        ("Gmt-3", Some(-180)),
        ("UTC−3", Some(-180)),
        ("UTC - 3", Some(-180)),
        ("+14", Some(840)),
        ("+0", Some(0)),
        ("+26", None),
        ("UTC", None),
        ("+", None),
        ("", None),
        ("--3", None),
        ("+-3", None),
        ("12345", None),
        ("5:30pm", None),
        ("5é", None),
        ("Tokyo", None),
    ] {
        assert_eq!(offset(text), minutes, "{text}");
    }
}

#[test]
fn spelling_is_folded() {
    for (text, folded) in [
        ("São Tomé", "sao tome"),
        ("Sa\u{303}o", "sao"),
        ("Port-au-Prince", "port au prince"),
        ("America/North_Dakota", "america north dakota"),
        (" Xi'an ", "xian"),
        ("Łódź", "lodz"),
        ("İzmir", "izmir"),
        ("Weißensee", "weissensee"),
        ("…", ""),
    ] {
        assert_eq!(fold(text), folded, "{text}");
    }
}

/// The lines of the file: (zone, country, other names, cities).
fn lines() -> impl Iterator<Item = [&'static str; 4]> {
    let lines = FILE.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| {
        let mut fields = line.split('|');
        let known = [(); 4].map(|()| fields.next().unwrap_or_default());
        assert_eq!(fields.next(), None, "{line} has a fifth field");
        known
    })
}

#[test]
fn the_file_has_every_zone_of_tzdata_and_its_country() {
    let mut zones = zones();
    for [zone, country, ..] in lines() {
        let known = if zone == "UTC" {
            Some("")
        } else {
            zones.remove(zone)
        };
        assert_eq!(known, Some(country), "{zone}, which is not there twice");
    }
    assert_eq!(zones, BTreeMap::new(), "lacking in the file");
}

#[test]
fn every_zone_of_the_file_is_in_the_database() {
    for [zone, ..] in lines() {
        assert!(database::named(zone).is_some(), "{zone}");
    }
}

#[test]
fn the_file_has_many_cities_that_are_no_zones() {
    let zones: Vec<_> = zones().into_keys().map(|zone| fold(&city(zone))).collect();
    let mut count = 0;
    for [zone, _, own, cities] in lines() {
        for name in own.split(',').chain(cities.split([',', '/'])) {
            assert_eq!(name, name.trim(), "{zone}");
            assert_ne!(fold(name), fold(&city(zone)), "no other name");
        }
        for city in cities.split([',', '/']).map(fold) {
            assert!(!zones.contains(&city), "{city} is a zone's own city");
        }
        count += cities.split(',').filter(|city| !city.is_empty()).count();
    }
    assert!(count >= 150, "{count} cities");
}

#[test]
fn the_cities_of_zones_differ() {
    let mut cities: Vec<_> = zones().into_keys().map(city).collect();
    cities.sort();
    let all = cities.len();
    cities.dedup();
    assert_eq!(
        cities.len(),
        all,
        "the file's zones are the browser's by their city"
    );
}
