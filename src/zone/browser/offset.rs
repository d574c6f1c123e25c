//! How far a zone is ahead, and which zone is the device's.

use wasm_bindgen::JsValue;

use super::format::format;
use super::zones::named;
use crate::schedule::Instant;
use crate::zone::Zone;

/// By how many minutes `zone` is ahead of UTC at `at`, if this browser knows it.
///
/// ```no_run
/// use tag_page::zone::browser::ahead;
///
/// let at = "2026-12-02T16:00:00Z".parse().unwrap();
/// assert_eq!(ahead("Asia/Tokyo", at), Some(540));
/// assert_eq!(ahead("Mars/Olympus_Mons", at), None);
/// ```
pub fn ahead(zone: &str, at: Instant) -> Option<i64> {
    named(zone).map(|zone| minutes(&*zone, at))
}

pub(super) fn minutes(zone: &dyn Zone, at: Instant) -> i64 {
    (zone.civil(at) - at.naive_utc()).num_minutes()
}

/// The zone of the device.
///
/// # Errors
/// When this browser cannot even write dates in it.
///
/// ```no_run
/// // On a device in Berlin.
/// assert_eq!(tag_page::zone::browser::device().unwrap(), "Europe/Berlin");
/// ```
pub fn device() -> Result<String, JsValue> {
    resolve(None)
}

/// The zone `name`, or the device's, as this browser calls it. Some devices have none, or one that
/// is called unknown (CLDR's `Etc/Unknown`): they say as much as those that say UTC.
pub(super) fn resolve(name: Option<&str>) -> Result<String, JsValue> {
    let zone = format("en-US", name, &[])?.time_zone();
    let known = named(&zone).is_some();
    Ok(if known {
        zone
    } else {
        name.unwrap_or("UTC").to_owned()
    })
}
