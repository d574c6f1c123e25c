//! The text of a content file, and where in it a byte or a character is.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use super::aligned::Aligned;
use crate::report::Place;

/// The mark that some editors put at the start of a file.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text of a content file.
pub(super) struct Source<'s> {
    /// The whole text, with its byte order mark.
    pub(super) text: &'s str,
    /// Where each line starts, in bytes.
    lines: Vec<usize>,
    /// Where each character of [`Source::yaml`] starts, in bytes; none where all are one byte long.
    chars: Option<Vec<usize>>,
    /// The scalar that was last searched: usually the next one as well.
    searched: RefCell<Option<(Range<usize>, Rc<Aligned>)>>,
}

impl<'s> Source<'s> {
    pub(super) fn new(text: &'s str) -> Self {
        let start = mark_len(text);
        let bytes = text.as_bytes();
        // YAML ends a line at \n, \r\n and a lone \r.
        let ends = bytes.iter().enumerate().filter(|(at, byte)| {
            **byte == b'\n' || **byte == b'\r' && bytes.get(at + 1) != Some(&b'\n')
        });
        let lines = [start]
            .into_iter()
            .chain(ends.map(|(at, _)| at + 1))
            .collect();
        let chars = (!text[start..].is_ascii()).then(|| {
            text[start..]
                .char_indices()
                .map(|(at, _)| start + at)
                .collect()
        });
        Self {
            text,
            lines,
            chars,
            searched: RefCell::default(),
        }
    }

    /// The text without its byte order mark.
    pub(super) fn yaml(&self) -> &'s str {
        &self.text[mark_len(self.text)..]
    }

    /// The bytes of these characters of [`Source::yaml`]: the scanner counts in characters.
    pub(super) fn bytes(&self, chars: Range<usize>) -> Range<usize> {
        let byte = |at: usize| match &self.chars {
            Some(starts) => starts.get(at).copied().unwrap_or(self.text.len()),
            None => (mark_len(self.text) + at).min(self.text.len()),
        };
        byte(chars.start)..byte(chars.end.max(chars.start))
    }

    /// Where these bytes are, as an editor counts.
    pub(super) fn place(&self, span: &Range<usize>) -> Place {
        let line = self.line(span.start);
        let char = |byte: usize| match &self.chars {
            Some(starts) => starts.partition_point(|start| *start < byte),
            None => byte,
        };
        Place {
            span: span.clone(),
            line,
            column: char(span.start) - char(self.lines[line - 1]) + 1,
        }
    }

    /// The number of the line in which a byte is, from 1.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.lines.partition_point(|start| *start <= byte).max(1)
    }

    /// What of a span is in its first line.
    pub(super) fn first_line(&self, span: &Range<usize>) -> Range<usize> {
        let shown = &self.text[span.clone()];
        span.start..span.start + shown.find(['\n', '\r']).unwrap_or(shown.len())
    }

    /// Where in the file the bytes `within` of a scalar's text are written; none where that cannot be
    /// said.
    pub(super) fn find(
        &self,
        scalar: &Range<usize>,
        text: &str,
        within: &Range<usize>,
    ) -> Option<Range<usize>> {
        let found = self.aligned(scalar, text).find(within)?;
        Some(scalar.start + found.start..scalar.start + found.end)
    }

    fn aligned(&self, scalar: &Range<usize>, text: &str) -> Rc<Aligned> {
        let mut searched = self.searched.borrow_mut();
        match &*searched {
            Some((last, aligned)) if last == scalar && aligned.is_of(text) => aligned.clone(),
            _ => {
                let aligned = Rc::new(Aligned::new(&self.text[scalar.clone()], text));
                *searched = Some((scalar.clone(), aligned.clone()));
                aligned
            }
        }
    }

    /// The whole lines that a span is in.
    pub(super) fn lines(&self, span: &Range<usize>) -> Range<usize> {
        // A byte order mark comes before the first line.
        let start = self.lines[self.line(span.start) - 1].min(span.start);
        let next = self.lines.get(self.line(span.end));
        start..next.map_or(self.text.len(), |next| next - 1)
    }
}

fn mark_len(text: &str) -> usize {
    if text.starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len()
    } else {
        0
    }
}
