//! What a page carries for the app: the content travels as data, so one wasm serves every group.
//!
//! Both halves come from one build, so the format needs no names: postcard's decoder costs a
//! tenth of what a self-describing format does in wasm.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Page;

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
        postcard::to_allocvec(self)
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    ///
    /// # Errors
    /// When the bytes are damaged, or of another build.
    pub fn from_bytes(bytes: &[u8]) -> postcard::Result<Self> {
        postcard::from_bytes(bytes)
    }
}
