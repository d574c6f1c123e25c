//! The reader's choices, kept where the browser allows it, and silently not where it denies it.

use web_sys::Storage;

/// What is kept under `key`.
pub(super) fn load(key: &str) -> Option<String> {
    storage()?.get_item(&name(key)).ok()?
}

/// Keeps `value` under `key`, or forgets it.
pub(super) fn save(key: &str, value: Option<&str>) {
    let Some(storage) = storage() else { return };
    // A full or denied storage costs the reader a choice, never the page.
    let _denied = match value {
        Some(value) => storage.set_item(&name(key), value),
        None => storage.remove_item(&name(key)),
    };
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The page's script reads the same names.
fn name(key: &str) -> String {
    format!("tag-page:{key}")
}
