//! What a page carries for the app: the content travels as data, so one wasm serves every group.
//!
//! The format, postcard's, needs no names, since both halves know the types. A page that has been
//! open for long may meet the data of a newer build, and a download may be cut: so the bytes begin
//! with the number of their format and with a checksum, and whatever passes both can be read.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::bytes::{checksum, read};
use super::{Lead, Link, Page, Picture, Prose};

/// Rises whenever a type that travels changes.
pub const FORMAT: u8 = 4;

/// A group's page, and the way from it to the files of the site.
///
/// What says nothing of times (lead, links, leads) travels behind the rest: an app that takes over
/// a page finds it drawn, and has no code that reads it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The group's page.
    pub page: Rc<Page>,
    /// The way to the files of the site: `./` or `../`.
    pub base: Rc<str>,
}

/// What says nothing of times.
#[derive(Serialize, Deserialize)]
struct Still {
    lead: Option<Prose>,
    icon: Option<Picture>,
    about: Rc<[Prose]>,
    links: Rc<[Link]>,
    picture: Option<Picture>,
    leads: Rc<[Lead]>,
}

impl Data {
    /// The bytes that travel: the format, the checksum of what follows it, and the page.
    ///
    /// # Errors
    /// Never for a page that was read from a content file.
    pub fn to_bytes(&self) -> postcard::Result<Vec<u8>> {
        let page = Page::clone(&self.page);
        let still = Still {
            lead: page.lead,
            icon: page.icon,
            about: page.about,
            links: page.links,
            picture: page.picture,
            leads: page.leads,
        };
        let written = postcard::to_allocvec(&(self, still))?;
        let sum = checksum(&written).to_le_bytes();
        Ok([&[FORMAT], &sum[..], &written].concat())
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote, but for what says nothing of times; `None`
    /// for damaged bytes, and for those of another format.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(read(whole(bytes)?))
    }

    /// Reads all of what [`to_bytes`](Self::to_bytes) wrote, if [`from_bytes`](Self::from_bytes)
    /// reads any of it.
    pub fn all_from_bytes(bytes: &[u8]) -> Option<Self> {
        let (data, still): (Self, Still) = read(whole(bytes)?);
        let page = Page {
            lead: still.lead,
            icon: still.icon,
            about: still.about,
            links: still.links,
            picture: still.picture,
            leads: still.leads,
            ..Rc::unwrap_or_clone(data.page)
        };
        Some(Self {
            page: Rc::new(page),
            base: data.base,
        })
    }
}

/// What was written, if these bytes are it.
fn whole(bytes: &[u8]) -> Option<&[u8]> {
    let (format, rest) = bytes.split_first()?;
    let (sum, written) = rest.split_first_chunk()?;
    let is_whole = *format == FORMAT && u32::from_le_bytes(*sum) == checksum(written);
    is_whole.then_some(written)
}
