//! What the keys do in the combobox (WAI-ARIA Authoring Practices, combobox).

use web_sys::KeyboardEvent;

use super::Act;
use super::state::State;

/// What `event` means where `count` options are listed. What the browser would make of it is
/// prevented.
pub(super) fn act(event: &KeyboardEvent, state: &State) -> Act {
    let count = state.found.len();
    let last = count.saturating_sub(1);
    let act = match event.key().as_str() {
        "ArrowDown" => Act::To(state.active.filter(|at| *at < last).map_or(0, |at| at + 1)),
        "ArrowUp" => Act::To(state.active.filter(|at| *at > 0).map_or(last, |at| at - 1)),
        "Enter" if count > 0 => Act::Choose(state.active.unwrap_or_default()),
        "Escape" if state.listed => Act::Leave,
        "Escape" => Act::Turn,
        "Home" | "End" | "ArrowLeft" | "ArrowRight" => return Act::Caret,
        _ => return Act::Nothing,
    };
    event.prevent_default();
    act
}
