//! What the browser makes of zones.

use chrono::TimeDelta;
use tag_page::schedule::Instant;
use tag_page::words::place;
use tag_page::zone::browser::Browser;
use tag_page::zone::{Form, Reader};
use wasm_bindgen_test::wasm_bindgen_test;

/// 2026-12-02T16:00:00Z
fn meeting() -> Instant {
    Instant::UNIX_EPOCH + TimeDelta::seconds(1_796_227_200)
}

#[wasm_bindgen_test]
fn civil_time_is_the_zone_s_own() {
    // What PyPI's tzdata 2026 makes of it.
    for (zone, civil) in [
        ("America/Los_Angeles", "2026-12-02 08:00:00"),
        ("America/St_Johns", "2026-12-02 12:30:00"),
        ("Asia/Kolkata", "2026-12-02 21:30:00"),
        ("Australia/Lord_Howe", "2026-12-03 03:00:00"),
        ("Pacific/Apia", "2026-12-03 05:00:00"),
        ("UTC", "2026-12-02 16:00:00"),
    ] {
        let reader = Browser::new(Some(zone), "en").expect(zone);
        assert_eq!(reader.civil(meeting()).to_string(), civil, "{zone}");
    }
}

#[wasm_bindgen_test]
fn the_zone_line_names_city_and_offset() {
    // A moment with parts of a second, as a clock gives it.
    let now = meeting() + TimeDelta::milliseconds(987);
    for (zone, line) in [
        ("Asia/Kolkata", "Times in Kolkata time (UTC+5:30)"),
        ("Asia/Calcutta", "Times in Kolkata time (UTC+5:30)"),
        ("America/St_Johns", "Times in St. John’s time (UTC-3:30)"),
        ("America/Los_Angeles", "Times in Los Angeles time (UTC-8)"),
        ("Europe/Lisbon", "Times in Lisbon time (UTC+0)"),
        ("Etc/UTC", "Times in UTC"),
    ] {
        let reader = Browser::new(Some(zone), "en").expect(zone);
        assert_eq!(
            place::line(reader.city(), reader.ahead(now)),
            line,
            "{zone}"
        );
    }
}

#[wasm_bindgen_test]
fn words_are_the_page_s_language() {
    let reader = Browser::new(Some("Asia/Kolkata"), "en").expect("Kolkata");
    assert_eq!(&*reader.write(meeting(), Form::Weekday), "Wednesday");
    for (form, words) in [
        (Form::Date, ["Wednesday", "2", "December"].as_slice()),
        (Form::ShortDate, &["Wed", "2", "December"]),
        (Form::Clock, &[":30"]),
    ] {
        let text = reader.write(meeting(), form);
        for word in words {
            assert!(text.contains(word), "{word} in {text}");
        }
    }
}

#[wasm_bindgen_test]
fn an_unknown_zone_is_an_error_and_no_exception() {
    for name in ["Mars/Base", "", "null", "<script>", "CEST5"] {
        assert!(Browser::new(Some(name), "en").is_err(), "{name}");
    }
}
