//! Prose in the making: what is open, and what stands in it so far.

use std::mem;
use std::ops::Range;

use crate::page::{Anchor, Href, Inline, Prose};

/// How deep emphasis and links may be nested: prose is walked by recursion wherever it is shown.
const DEEPEST: usize = 8;

/// Prose in the making.
#[derive(Default)]
pub(super) struct Builder {
    /// What is finished at the level that is open.
    inlines: Vec<Inline>,
    /// Text that goes on: a page that was rendered with two texts side by side is read back as one.
    text: String,
    /// The levels around it: what was opened, where, and what stood before.
    around: Vec<(Opened, Range<usize>, Vec<Inline>)>,
}

/// Something that is open.
pub(super) enum Opened {
    Emphasis,
    Strong,
    Link(Href),
}

impl Builder {
    /// Adds text.
    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Adds something finished.
    pub(super) fn push(&mut self, inline: Inline) {
        if !self.text.is_empty() {
            let text = mem::take(&mut self.text);
            self.inlines.push(Inline::Text(text.into()));
        }
        self.inlines.push(inline);
    }

    /// Opens a level; false if there are too many.
    pub(super) fn open(&mut self, opened: Opened, at: Range<usize>) -> bool {
        if self.around.len() == DEEPEST {
            return false;
        }
        let before = self.finished();
        self.around.push((opened, at, before));
        true
    }

    /// Closes a level; gives its place if it is a link without text.
    pub(super) fn close(&mut self) -> Option<Range<usize>> {
        let (opened, at, before) = self.around.pop()?;
        let text = Prose(self.finished().into());
        let empty = text.to_string().trim().is_empty();
        self.inlines = before;
        let (inline, is_link) = match opened {
            Opened::Emphasis => (Inline::Emphasis(text), false),
            Opened::Strong => (Inline::Strong(text), false),
            Opened::Link(href) => (Inline::Link(Anchor { text, href }), true),
        };
        self.push(inline);
        (is_link && empty).then_some(at)
    }

    /// The prose, once everything is closed.
    pub(super) fn into_prose(mut self) -> Prose {
        Prose(self.finished().into())
    }

    fn finished(&mut self) -> Vec<Inline> {
        if !self.text.is_empty() {
            let text = mem::take(&mut self.text);
            self.inlines.push(Inline::Text(text.into()));
        }
        mem::take(&mut self.inlines)
    }
}
