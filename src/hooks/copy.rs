//! Copying to the clipboard, and saying for two seconds that it worked.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{UseKeptHandle, address, later, matches, use_effect_on, use_kept};
use crate::components::Copy;

const SAID_FOR_MS: u32 = 2_000;

/// One thing that can be copied.
#[derive(Clone, PartialEq)]
pub struct UseCopyHandle {
    /// The number of attempts tells a second "Copied" from the first.
    state: UseKeptHandle<(Copy, u32)>,
}

impl UseCopyHandle {
    /// What became of the last attempt, and which one that was.
    pub fn get(&self) -> (Copy, u32) {
        *self.state
    }

    /// Copies `text`, and calls `done` if that worked.
    pub fn copy(&self, text: String, done: Callback<()>) {
        let state = self.state.clone();
        spawn_local(async move {
            let copied = write(&text).await.is_ok();
            let became = if copied { Copy::Done } else { Copy::Refused };
            state.set((became, state.1 + 1));
            if copied {
                done.emit(());
            }
        });
    }

    /// Shares the page's plain address, so that each reader sees their own time: by the system's
    /// sheet where there is one, else by copying it.
    pub fn share(&self, title: &str, done: Callback<()>) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let Some(address) = address::plain() else {
            return;
        };
        let navigator = window.navigator();
        let shares = js_sys::Reflect::has(&navigator, &"share".into()).unwrap_or(false);
        // Phones and tablets; a desktop's sheet is in the way of somebody who wants the address.
        if shares && matches("(pointer: coarse)") {
            let data = web_sys::ShareData::new();
            data.set_title(title);
            data.set_url(&address);
            // A sheet that is closed without sharing is no error.
            let sheet = JsFuture::from(navigator.share_with_data(&data));
            spawn_local(async move {
                let _closed = sheet.await;
            });
        } else {
            self.copy(address, done);
        }
    }
}

/// Something that can be copied.
#[hook]
pub fn use_copy() -> UseCopyHandle {
    let state = use_kept(<(Copy, u32)>::default);
    use_effect_on(state.clone(), {
        let state = state.clone();
        move || {
            let (became, nth) = *state;
            let idle = Box::new(move || state.set((Copy::Idle, nth)));
            match became {
                Copy::Done => Some(Box::new(later(SAID_FOR_MS, idle))),
                Copy::Idle | Copy::Refused => None,
            }
        }
    });
    UseCopyHandle { state }
}

/// Outside a secure context a browser has no clipboard at all; then `JsValue::NULL` says so.
async fn write(text: &str) -> Result<(), JsValue> {
    let navigator = web_sys::window().ok_or(JsValue::NULL)?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into())?;
    if clipboard.is_undefined() {
        return Err(JsValue::NULL);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await?;
    Ok(())
}
