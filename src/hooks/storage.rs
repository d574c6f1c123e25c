//! The reader's choices, kept where the browser allows it, and silently not where it denies it.

use web_sys::Storage;

// The page's script (`src/build/first.js`) reads the same keys.

/// The zone that the reader chose.
pub(super) const ZONE: &str = "tagZone";
/// How the reader chose to count hours.
pub(super) const HOURS: &str = "tagClock";
/// The theme that the reader chose.
pub(super) const THEME: &str = "tagTheme";

/// What is kept under `key`.
pub(super) fn load(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Keeps `value` under `key`, or forgets it.
pub(super) fn save(key: &str, value: Option<&str>) {
    let Some(storage) = storage() else { return };
    // A full or denied storage costs the reader a choice, never the page.
    let _denied = match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
