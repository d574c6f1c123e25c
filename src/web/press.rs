//! A press that began on the prerendered page ends on it: a click needs the same node under both
//! of its halves, and so does a selection that is being drawn.

use gloo::timers::callback::Timeout;
use web_sys::Element;

const LOOK_AGAIN_MS: u32 = 100;

/// Calls `then` as soon as nothing in `root` is being pressed.
pub(super) fn once_released(root: Element, then: impl FnOnce() + 'static) {
    let pressed = root.query_selector(":active").is_ok_and(|it| it.is_some());
    if pressed {
        Timeout::new(LOOK_AGAIN_MS, || once_released(root, then)).forget();
    } else {
        then();
    }
}
