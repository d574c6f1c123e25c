//! A scalar as the file writes it, and its text, side by side.
//!
//! YAML folds lines and indents them, but keeps every visible character in order: the two are walked
//! once, without white space, however many places are asked for.

use std::ops::Range;

use super::visible::{Style, visible};

/// Where the visible characters of a scalar's text are written.
pub(super) struct Aligned {
    len: usize,
    /// As the scalar is written from its first character on, and from the one after its quote.
    walks: Vec<Walk>,
}

impl Aligned {
    pub(super) fn new(written: &str, text: &str) -> Self {
        let written = written.trim_end();
        let quoted = match written.as_bytes().first() {
            Some(b'"') => Some((1, Style::Double)),
            Some(b'\'') => Some((1, Style::Single)),
            _ => None,
        };
        let starts = [(0, Style::Plain)].into_iter().chain(quoted);
        Self {
            len: text.len(),
            walks: starts.map(|it| Walk::new(written, it, text)).collect(),
        }
    }

    /// Whether it may be that of this text; a scalar has one text, with the white space around it or
    /// without.
    pub(super) fn is_of(&self, text: &str) -> bool {
        self.len == text.len()
    }

    /// The bytes of the written scalar in which the visible characters `within` of the text are.
    pub(super) fn find(&self, within: &Range<usize>) -> Option<Range<usize>> {
        self.walks.iter().find_map(|walk| walk.find(within))
    }
}

struct Walk {
    /// Where each visible character is in the text, and where it is written.
    both: Vec<(usize, Range<usize>)>,
    /// The place in the text from which on something else is written.
    parted: Option<usize>,
}

impl Walk {
    fn new(written: &str, (start, style): (usize, Style), text: &str) -> Self {
        let mut walk = Self {
            both: Vec::new(),
            parted: None,
        };
        let written = visible(&written[start..], style);
        for ((at, c), (text_at, text_c)) in written.zip(visible(text, Style::Plain)) {
            if c != text_c {
                walk.parted = Some(text_at.start);
                break;
            }
            let at = start + at.start..start + at.end;
            walk.both.push((text_at.start, at));
        }
        walk
    }

    /// The bytes from the first to the last of the characters.
    fn find(&self, within: &Range<usize>) -> Option<Range<usize>> {
        if self.parted.is_some_and(|parted| parted < within.end) {
            return None;
        }
        let before = |end| self.both.partition_point(|(text_at, _)| *text_at < end);
        let found = self.both.get(before(within.start)..before(within.end))?;
        let ((_, first), (_, last)) = (found.first()?, found.last()?);
        Some(first.start..last.end)
    }
}
