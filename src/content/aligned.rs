//! A scalar as the file writes it, and its text, side by side.
//!
//! YAML folds lines and indents them, but keeps every visible character in order: the two are walked
//! once, without white space, however many places are asked for. An escape ends the walk.

use std::ops::Range;

/// Where the visible characters of a scalar's text are written.
pub(super) struct Aligned {
    len: usize,
    /// As the scalar is written from its first character on, and from the one after its quote.
    walks: Vec<Walk>,
}

impl Aligned {
    pub(super) fn new(written: &str, text: &str) -> Self {
        let written = written.trim_end();
        let opened = written.starts_with(['"', '\'']).then_some(1);
        let starts = [0].into_iter().chain(opened);
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
    pub(super) fn find(&self, written: &str, within: &Range<usize>) -> Option<Range<usize>> {
        let (first, last) = self.walks.iter().find_map(|walk| walk.find(within))?;
        let len = written[last..].chars().next()?.len_utf8();
        Some(first..last + len)
    }
}

struct Walk {
    /// Where each visible character is in the text, and where it is written.
    both: Vec<(usize, usize)>,
    /// The place in the text from which on something else is written.
    parted: Option<usize>,
}

impl Walk {
    fn new(written: &str, start: usize, text: &str) -> Self {
        let mut walk = Self {
            both: Vec::new(),
            parted: None,
        };
        for ((at, c), (text_at, text_c)) in visible(&written[start..]).zip(visible(text)) {
            if c != text_c {
                walk.parted = Some(text_at);
                break;
            }
            walk.both.push((text_at, start + at));
        }
        walk
    }

    /// Where the first and the last of the characters are written.
    fn find(&self, within: &Range<usize>) -> Option<(usize, usize)> {
        if self.parted.is_some_and(|parted| parted < within.end) {
            return None;
        }
        let before = |end| self.both.partition_point(|(text_at, _)| *text_at < end);
        match self.both.get(before(within.start)..before(within.end))? {
            [] => None,
            [one] => Some((one.1, one.1)),
            [first, .., last] => Some((first.1, last.1)),
        }
    }
}

fn visible(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().filter(|(_, c)| !c.is_whitespace())
}
