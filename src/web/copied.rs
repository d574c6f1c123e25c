//! What can be copied, as it reaches the clipboard.

use crate::components::{Copied, Site};
use crate::page::{Page, Passcode};
use crate::words::label;

/// What is copied, and what is said when it is.
pub(super) fn text(page: &Page, site: &Site, what: Copied) -> (Option<String>, &'static str) {
    match what {
        Copied::Passcode(index) | Copied::Request(index) => {
            let join = page.meetings[index].join.as_ref();
            let passcode = join.and_then(|it| it.passcode.as_ref());
            (passcode.map(Passcode::text), label::PASSCODE_COPIED)
        }
        Copied::Feed(index) => {
            let feed = page.meetings[index].feed.as_ref();
            let text = feed
                .zip(site.root.as_deref())
                .map(|(feed, root)| root.to_owned() + &feed.file());
            (text, label::LINK_COPIED_STATUS)
        }
        Copied::Snippet => (site.embed_code(page), label::CODE_COPIED_STATUS),
    }
}
