//! What is done after a while. Boxed, so that each use is not code of its own.

use gloo::timers::callback::Timeout;

/// Calls `then` after so many milliseconds, unless what is returned is dropped before.
pub(crate) fn later(millis: u32, then: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(millis, then)
}
