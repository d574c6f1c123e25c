//! Tests of the browser's half, in a browser.
#![cfg(target_arch = "wasm32")]

use chrono::TimeDelta;
use tag_page::schedule::Instant;
use tag_page::zone::Reader;
use tag_page::zone::browser::Browser;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn civil_time_is_the_zone_s_own() {
    // 2026-12-02T16:00:00Z, and what PyPI's tzdata 2026 makes of it.
    let meeting = Instant::UNIX_EPOCH + TimeDelta::seconds(1_796_227_200);
    for (zone, civil) in [
        ("America/Los_Angeles", "2026-12-02 08:00:00"),
        ("America/St_Johns", "2026-12-02 12:30:00"),
        ("Asia/Kolkata", "2026-12-02 21:30:00"),
        ("Australia/Lord_Howe", "2026-12-03 03:00:00"),
        ("Pacific/Apia", "2026-12-03 05:00:00"),
    ] {
        let reader = Browser::new(Some(zone), "en").expect(zone);
        assert_eq!(reader.civil(meeting).to_string(), civil, "{zone}");
    }
}

#[wasm_bindgen_test]
fn an_unknown_zone_is_an_error_and_no_exception() {
    assert!(Browser::new(Some("Mars/Base"), "en").is_err());
}
