//! What an element of another page asks for, as `embed.js` has read it from its attributes.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What is to be drawn, for whom, and who wants to hear of it.
    #[derive(Clone)]
    pub type Asked;

    /// The bytes that `<slug>.json` holds as `data`.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn data(this: &Asked) -> Vec<u8>;

    /// The address of that file.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn address(this: &Asked) -> String;

    /// The address of the folder that it lies in.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn base(this: &Asked) -> String;

    /// The address of the group's page.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn page(this: &Asked) -> String;

    /// The zone to show, if it is not the reader's.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn zone(this: &Asked) -> Option<String>;

    /// What a way to count hours adds to a locale, if it is not the reader's.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn hours(this: &Asked) -> Option<String>;

    /// The language of dates, with the reader's region.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn locale(this: &Asked) -> String;

    /// The language of dates, where it is not that of the page.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn language(this: &Asked) -> Option<String>;

    /// Names of series or their numbers, with commas, if it is not all of them.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn series(this: &Asked) -> Option<String>;

    /// A bit a part.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn parts(this: &Asked) -> u32;

    /// The level of the highest heading, or 0.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn top(this: &Asked) -> u8;

    /// How many rows the list has.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn rows(this: &Asked) -> usize;

    /// Whether it is to be as small as it can be.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn compact(this: &Asked) -> bool;

    /// Whether there is room for the year at a glance.
    #[wasm_bindgen(method, getter, structural)]
    pub(super) fn wide(this: &Asked) -> bool;

    /// Hears that everything has been drawn.
    #[wasm_bindgen(method, structural)]
    pub(super) fn drawn(this: &Asked);

    /// Hears of a series that is asked for and is none.
    #[wasm_bindgen(method, structural)]
    pub(super) fn unknown(this: &Asked, name: &str);

    /// Hears which zone is shown, at first and whenever it changes.
    #[wasm_bindgen(method, structural)]
    pub(super) fn shown(this: &Asked, zone: &str);
}
