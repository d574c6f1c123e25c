//! The theme: the device's, unless the reader chose one.

use yew::prelude::*;

use super::{UseKeptHandle, storage, use_kept};
use crate::components::Theme;

/// The theme.
#[derive(Clone, PartialEq)]
pub struct UseThemeHandle {
    theme: UseKeptHandle<Theme>,
}

impl UseThemeHandle {
    /// The theme chosen.
    pub fn get(&self) -> Theme {
        *self.theme
    }

    /// Chooses a theme, and keeps the choice.
    pub fn choose(&self, theme: Theme) {
        storage::save(storage::THEME, theme.name());
        show(theme);
        self.theme.set(theme);
    }
}

/// The theme. The page's script has shown the stored one before first paint.
#[hook]
pub fn use_theme() -> UseThemeHandle {
    let theme = use_kept(|| {
        let stored = storage::load(storage::THEME);
        Theme::ALL
            .into_iter()
            .find(|theme| theme.name() == stored.as_deref())
            .unwrap_or_default()
    });
    UseThemeHandle { theme }
}

fn show(theme: Theme) {
    let Some(app) = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"))
    else {
        return;
    };
    // Setting a data attribute fails only for names that are no attribute names.
    let _infallible = match theme.name() {
        Some(name) => app.set_attribute("data-theme", name),
        None => app.remove_attribute("data-theme"),
    };
}
