//! What a page carries for the app: the content travels as data, so one wasm serves every group.
//!
//! The format, postcard's, needs no names, since both halves know the types. A page that has been
//! open for long may meet the data of a newer build, and a download may be cut: so the bytes begin
//! with the number of their format and with a checksum, and whatever passes both can be read.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Page;
use super::bytes::{checksum, read};

/// Rises whenever a type that travels changes.
pub const FORMAT: u8 = 4;

/// A group's page, and the way from it to the files of the site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The group's page.
    pub page: Rc<Page>,
    /// The way to the files of the site: `./` or `../`.
    pub base: Rc<str>,
}

impl Data {
    /// The bytes that travel: the format, the checksum of what follows it, and the page.
    ///
    /// # Errors
    /// Never for a page that was read from a content file.
    pub fn to_bytes(&self) -> postcard::Result<Vec<u8>> {
        let page = postcard::to_allocvec(self)?;
        let sum = checksum(&page).to_le_bytes();
        Ok([&[FORMAT], &sum[..], &page].concat())
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote; `None` for damaged bytes, and for those of
    /// another format.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (format, rest) = bytes.split_first()?;
        let (sum, page) = rest.split_first_chunk()?;
        let whole = *format == FORMAT && u32::from_le_bytes(*sum) == checksum(page);
        whole.then(|| read(page))
    }
}
