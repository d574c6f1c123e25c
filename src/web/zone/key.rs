//! What the keys do in the combobox (WAI-ARIA Authoring Practices, combobox).

use web_sys::KeyboardEvent;

/// What a key means.
pub(in crate::web) enum Key {
    /// The option of that index becomes the active one.
    To(usize),
    /// It is chosen.
    Choose(usize),
    /// The list closes.
    Close,
    /// The caret moves in the text.
    Caret,
    /// Nothing of the picker's.
    Other,
}

impl Key {
    /// What `event` means where `count` options are listed and one may be active. What the browser
    /// would make of it is prevented here, while the event is on its way: messages come later.
    pub(super) fn of(
        event: &KeyboardEvent,
        listed: bool,
        active: Option<usize>,
        count: usize,
    ) -> Self {
        let key = match event.key().as_str() {
            // While an input method composes, its keys are its own.
            _ if event.is_composing() => Self::Other,
            "ArrowDown" => Self::To(active.map_or(0, |at| at + 1) % count.max(1)),
            "ArrowUp" => Self::To(match active {
                Some(at) if at > 0 => at - 1,
                _ => count.saturating_sub(1),
            }),
            "Enter" if listed && count > 0 => Self::Choose(active.unwrap_or_default()),
            "Escape" if listed => Self::Close,
            "Home" | "End" | "ArrowLeft" | "ArrowRight" => Self::Caret,
            _ => Self::Other,
        };
        if !matches!(key, Self::Caret | Self::Other) {
            event.prevent_default();
            // An Escape that closes the list does not close the panel.
            event.stop_propagation();
        }
        key
    }
}
