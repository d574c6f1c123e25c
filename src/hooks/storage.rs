//! The reader's choices, kept where the browser allows it, and silently not where it denies it.

use web_sys::Storage;

// The page's script (`src/build/first.js`) reads the same keys.

/// The zone that the reader chose.
pub(super) const ZONE: &str = "tagZone";
/// The zone that the reader says is theirs, where the device says UTC. Only the app reads it.
pub(super) const HOME: &str = "tagHome";
/// The clock that the reader chose.
pub(super) const CLOCK: &str = "tagClock";
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
