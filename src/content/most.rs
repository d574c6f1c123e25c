//! How long lists may be: more than any page needs, and few enough that each entry may be held against
//! all the others.

/// The series of a group.
pub(super) const SERIES: usize = 100;

/// The exceptions of a series.
pub(super) const EXCEPTIONS: usize = 1000;

/// The waivers of a file.
pub(super) const WAIVERS: usize = 100;

/// Any other list.
pub(super) const ENTRIES: usize = 10_000;

/// The most entries of the list that a key gives.
pub(super) fn of(key: &str) -> usize {
    match key {
        "meetings" => SERIES,
        "exceptions" => EXCEPTIONS,
        "waivers" => WAIVERS,
        _ => ENTRIES,
    }
}
