//! A passcode, and how it is kept from programs that gather them.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// What is flipped in each sign of a passcode on request: no digit stays one.
const FLIPPED: u32 = 0x40;

/// A passcode, digit for digit. One that is shown on request is held and travels scrambled, which
/// hides it from programs that gather what looks like a passcode, and from nobody else: whoever
/// means to can undo it, and may ask for it as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passcode {
    written: Rc<str>,
    /// Whether it is shown only to somebody who asks for it.
    pub on_request: bool,
}

impl Passcode {
    /// A passcode, of its plain text.
    pub fn new(text: &str, on_request: bool) -> Self {
        Self {
            written: flipped(text, on_request).into(),
            on_request,
        }
    }

    /// The passcode, in plain.
    pub fn text(&self) -> String {
        flipped(&self.written, self.on_request)
    }
}

/// Undoes itself. No sign is lost: the numbers that stand for none, 0xD800 to 0xDFFF, differ from
/// others in higher bits.
fn flipped(text: &str, on_request: bool) -> String {
    let flipped = if on_request { FLIPPED } else { 0 };
    let signs = text.chars();
    signs
        .filter_map(|sign| char::from_u32(u32::from(sign) ^ flipped))
        .collect()
}
