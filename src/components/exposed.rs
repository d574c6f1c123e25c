//! What pages around an element can style of it, by name (CSS Shadow Parts). A page of its own, as it
//! is built, has no such names: they would say nothing, and the standard of HTML does not list them.

/// The name, for the attribute `part`.
pub(super) const fn exposed(part: &'static str) -> Option<&'static str> {
    if cfg!(feature = "prerender") {
        None
    } else {
        Some(part)
    }
}
