//! What a page carries for the app: the content travels as data, so one wasm serves every group.
//!
//! The format needs no names, since both halves know the types: postcard's decoder costs a tenth of
//! what a self-describing format does in wasm. A page that has been open for long may meet the data
//! of a newer build, so the bytes begin with the number of their format.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Page;

/// Rises whenever a type that travels changes.
pub const FORMAT: u32 = 3;

/// A group's page, and the way from it to the files of the site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The group's page.
    pub page: Rc<Page>,
    /// The way to the files of the site: `./` or `../`.
    pub base: Rc<str>,
}

impl Data {
    /// The bytes that travel.
    ///
    /// # Errors
    /// Never for a page that was read from a content file.
    pub fn to_bytes(&self) -> postcard::Result<Vec<u8>> {
        postcard::to_allocvec(&(FORMAT, self))
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote; `None` for damaged bytes, and for those of
    /// another format.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (format, rest) = postcard::take_from_bytes::<u32>(bytes).ok()?;
        if format != FORMAT {
            return None;
        }
        postcard::from_bytes(rest).ok()
    }
}
