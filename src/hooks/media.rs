//! What the device is like.

/// Whether a media query is true of it.
pub(crate) fn matches(query: &str) -> bool {
    web_sys::window()
        .and_then(|window| window.match_media(query).ok()?)
        .is_some_and(|it| it.matches())
}
