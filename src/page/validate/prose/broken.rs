//! Links that were meant and are none: Markdown shows their signs as they are written.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::content::{Given, Problems};
use crate::report::Code;

/// The text of a prose between its links and its code; whatever else is in it is blanked out, so that
/// bytes keep their places.
pub(super) struct Plain(Vec<u8>);

impl Plain {
    pub(super) fn new(source: &str) -> Self {
        Self(vec![b' '; source.len()])
    }

    /// Adds what stands `at` these bytes of the source, unless it is written otherwise than it is read.
    pub(super) fn add(&mut self, source: &str, text: &str, at: &Range<usize>) {
        if source[at.clone()] == *text && !source[..at.start].ends_with('\\') {
            self.0[at.clone()].copy_from_slice(text.as_bytes());
        }
    }

    /// The first link in it that is none, and what is wrong with it.
    pub(super) fn broken_link(&self) -> Option<(Range<usize>, &'static str)> {
        let text = str::from_utf8(&self.0).ok()?;
        let mut found = BROKEN.iter().filter_map(|(regex, what)| {
            let at = regex.find(text)?.range();
            Some((at, *what))
        });
        found.next()
    }
}

/// What begins an address.
const ADDRESS: &str = r"<?(?:https?://|mailto:|webcal://|www\.)";

static BROKEN: LazyLock<[(Regex, &str); 5]> = LazyLock::new(|| {
    let of = |pattern: &str| {
        Regex::new(&pattern.replace("ADDRESS", ADDRESS))
            .expect("the pattern is fixed, and the tests use it")
    };
    [
        (
            of(r"\[[^\[\]]*\] +\(ADDRESS[^)]*\)?"),
            "there is a space between the text of the link and its address",
        ),
        (
            of(r"\([^()]*\)\[ADDRESS[^\]]*\]?"),
            "the brackets of the link are the wrong way round",
        ),
        (
            of(r"\[[^\[\]]*\]\[ADDRESS[^\]]*\]?"),
            "the address of the link stands in square brackets",
        ),
        (
            of(r"\[[^\[\]()]*[^\[\]()\s]\(ADDRESS[^)]*\)?"),
            "the text of the link is not closed",
        ),
        (
            of(r"(?:\[?[^\[\]]*)?\]\(ADDRESS[^)]*\)?"),
            "the link is not closed, not opened, or holds a space in its address",
        ),
    ]
});

/// Refuses a link in a text of `key` that is shown as it is written.
pub(crate) fn refuse_link(key: &str, given: &Given<String>, problems: &Problems<'_>) -> bool {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(&format!(r"\[[^\[\]]*\]\({ADDRESS}[^)]*\)"))
            .expect("the pattern is fixed, and the tests use it")
    });
    let Some(link) = LINK.find(&given.value) else {
        return false;
    };
    let text = (&given.at, given.value.as_str());
    problems.add_within(
        Code::Markup,
        text,
        link.range(),
        format!("`{key}` is plain text, and this link would be shown with its signs"),
        "write the words alone; a link belongs into `links`, `note` or `about`",
    );
    true
}
