//! The theme: the device's, unless the reader chose one.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::storage;
use crate::components::Theme;

const KEY: &str = "theme";

/// The theme.
#[derive(Clone, PartialEq)]
pub struct UseThemeHandle {
    theme: UseStateHandle<Theme>,
}

impl UseThemeHandle {
    /// The theme chosen.
    pub fn get(&self) -> Theme {
        *self.theme
    }

    /// Chooses a theme, and keeps the choice.
    pub fn choose(&self, theme: Theme) {
        storage::save(KEY, theme.name());
        show(theme);
        self.theme.set(theme);
    }
}

/// The theme. The page's script has shown the stored one before first paint.
#[hook]
pub fn use_theme() -> UseThemeHandle {
    let theme = use_state(|| {
        let stored = storage::load(KEY);
        Theme::ALL
            .into_iter()
            .find(|theme| theme.name() == stored.as_deref())
            .unwrap_or_default()
    });
    UseThemeHandle { theme }
}

fn show(theme: Theme) {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element())
        .and_then(|root| root.dyn_into::<HtmlElement>().ok());
    if let Some(root) = root {
        // Setting a data attribute fails only for names that are no attribute names.
        let _infallible = match theme.name() {
            Some(name) => root.set_attribute("data-theme", name),
            None => root.remove_attribute("data-theme"),
        };
    }
}
