//! The script that runs before first paint.

/// The script as it stands in the page: one line, without the comments of its source.
pub(super) fn first() -> String {
    include_str!("first.js")
        .lines()
        .filter(|line| !line.starts_with("//"))
        .collect()
}
