//! Sentences of rules.
#![no_main]

#[path = "../../tests/shared/properties.rs"]
mod properties;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| properties::sentence(text));
