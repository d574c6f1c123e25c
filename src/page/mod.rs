//! The validated model of a group's page.

mod bytes;
#[cfg(feature = "prerender")]
mod damaged;
mod data;
mod dated;
mod feed;
mod href;
mod lead;
mod link;
mod meeting;
mod only;
mod passcode;
mod picture;
mod prose;
mod status;
#[cfg(feature = "prerender")]
pub(crate) mod validate;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use data::{Data, FORMAT};
pub use dated::Dated;
pub use feed::Feed;
pub use href::Href;
#[cfg(feature = "prerender")]
pub use href::NotAnHref;
#[cfg(feature = "prerender")]
pub(crate) use href::is_hidden;
pub use lead::{Lead, Role};
pub use link::Link;
pub use meeting::{Join, Meeting};
pub use passcode::Passcode;
pub use picture::Picture;
pub use prose::{Anchor, Inline, Prose};
pub use status::Status;

/// A group's page. What says nothing of times travels behind the rest, see [`Data`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The file name's stem: the name of the page's files and folder.
    pub slug: Rc<str>,
    /// The group's name.
    pub title: Rc<str>,
    /// What the group is for, in a sentence or two.
    #[serde(skip)]
    pub lead: Option<Prose>,
    /// Its icon.
    #[serde(skip)]
    pub icon: Option<Picture>,
    /// More about the group, a paragraph each.
    #[serde(skip)]
    pub about: Rc<[Prose]>,
    /// Where else to find it.
    #[serde(skip)]
    pub links: Rc<[Link]>,
    /// A picture for the end of the page.
    #[serde(skip)]
    pub picture: Option<Picture>,
    /// When it meets: its series, in the order of the content file.
    pub meetings: Rc<[Rc<Meeting>]>,
    /// Whom to ask.
    #[serde(skip)]
    pub leads: Rc<[Lead]>,
    /// The public address of the page, without which no absolute address can be given.
    pub site: Option<Href>,
    /// Where the content file can be changed.
    pub edit: Option<Href>,
    /// Where questions can be asked: `#tag-security`, if a link names a channel.
    pub ask: Option<Rc<str>>,
}

impl Page {
    /// The public address of the folder in which the files of the site lie, with a slash at its end.
    pub fn root(&self) -> Option<String> {
        let site = self.site.as_ref()?.as_str();
        let slash = if site.ends_with('/') { "" } else { "/" };
        Some(format!("{site}{slash}"))
    }

    /// The first link whose text names a channel.
    #[cfg(feature = "prerender")]
    pub(crate) fn channel(links: &[Link]) -> Option<Rc<str>> {
        links
            .iter()
            .flat_map(|link| std::iter::once(&link.text).chain(&*link.beneath))
            .flat_map(|prose| &*prose.0)
            .find_map(|inline| match inline {
                Inline::Link(anchor) => match &*anchor.text.0 {
                    [Inline::Text(text)] if text.starts_with('#') => Some(text.clone()),
                    _ => None,
                },
                _ => None,
            })
    }
}
