//! A press that began on the prerendered page ends on it: a click needs the same node under both
//! of its halves, and so does a selection that is being drawn.

use web_sys::Element;

use crate::hooks::later;

const LOOK_AGAIN_MS: u32 = 100;

/// Calls `then` as soon as nothing in `root` is being pressed.
pub(super) fn once_released(root: Element, then: impl FnOnce() + 'static) {
    let pressed = root.query_selector(":active").is_ok_and(|it| it.is_some());
    if pressed {
        later(LOOK_AGAIN_MS, Box::new(|| once_released(root, then))).forget();
    } else {
        then();
    }
}
