//! Tests of the browser's half, in a browser.
#![cfg(target_arch = "wasm32")]

mod group;
mod guard;
mod picker;
mod taking_over;
mod zones;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);
