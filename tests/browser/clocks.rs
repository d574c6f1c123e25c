//! The browser's zones, held to the same tables as the native ones.

#[path = "../shared/clock_changes.rs"]
mod clock_changes;
#[path = "../shared/offsets.rs"]
mod offsets;

use std::collections::BTreeMap;

use tag_page::zone::browser::Zones;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::intl;

/// Cuba keeps summer time through the winter of 2026 (tzdata 2026.6), which Chromium 156 does not
/// know: nine meetings differ. Once Chromium has learnt it this fails, and the name must go.
const BEHIND: [&str; 1] = ["America/Havana"];

#[wasm_bindgen_test]
fn clocks_change_as_they_do_natively() {
    intl::with_and_without_temporal(|_| {
        let zones = Zones::default();
        clock_changes::check(|name| zones.named(name));
    });
}

#[wasm_bindgen_test]
fn every_zone_that_the_browser_lists_is_where_python_has_it() {
    let expected: BTreeMap<_, _> = offsets::zones().collect();
    let meetings = offsets::meetings();
    let listed = intl::zones();
    assert!(listed.len() > 400, "{}", listed.len());
    intl::with_and_without_temporal(|how| {
        let zones = Zones::default();
        let mut wrong = Vec::new();
        for name in &listed {
            let zone = zones.named(name).expect(name);
            let minutes = expected.get(&**name).expect(name);
            let differences = offsets::differences(&*zone, &meetings, minutes);
            if (differences == 0) == BEHIND.contains(&&**name) {
                wrong.push(format!("{name}: {differences}"));
            }
        }
        assert!(wrong.is_empty(), "{how}: {}", wrong.join(", "));
    });
}
