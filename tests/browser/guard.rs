//! Panics inside the app do not fail a test by themselves: they are collected and asserted on.

use std::cell::RefCell;

thread_local! {
    static PANICS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Runs `test`, and fails if anything panicked meanwhile.
pub(super) async fn without_panics(test: impl AsyncFnOnce()) {
    yew::set_custom_panic_hook(Box::new(|info| {
        PANICS.with_borrow_mut(|panics| panics.push(info.to_string()));
    }));
    test().await;
    let panics = PANICS.take();
    assert!(panics.is_empty(), "{}", panics.join("\n"));
}
