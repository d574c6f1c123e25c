//! The browser's `Intl` and `Temporal`, tampered with: counted, or taken away.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "
    let calls = 0;
    const format = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format');
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get() { calls++; return format.get.call(this); },
    });
    const Temporal = globalThis.Temporal;
    if (Temporal) {
        const proto = Temporal.ZonedDateTime.prototype, next = proto.getTimeZoneTransition;
        proto.getTimeZoneTransition = function (way) { calls++; return next.call(this, way); };
    }
    export const count = () => calls;
    export const hide = () => { delete globalThis.Temporal; };
    export const show = () => { globalThis.Temporal = Temporal; };
    export const present = () => Temporal !== undefined;
    export const milliseconds = () => performance.now();
    export const zones = () => Intl.supportedValuesOf('timeZone');
")]
extern "C" {
    /// How often `Intl` was asked what a clock shows, or `Temporal` when it changes.
    pub(super) fn count() -> u32;

    /// Whether this browser has `Temporal` at all.
    pub(super) fn present() -> bool;

    /// A stopwatch, for tests.
    pub(super) fn milliseconds() -> f64;

    /// The zones that the browser lists.
    pub(super) fn zones() -> Vec<String>;

    fn hide();
    fn show();
}

/// Runs `test` twice: with `Temporal`, and without.
pub(super) fn with_and_without_temporal(test: impl Fn(&str)) {
    assert!(
        present(),
        "this browser has no Temporal: the first half of the test would be void"
    );
    test("with Temporal");
    hide();
    test("without Temporal");
    show();
}
