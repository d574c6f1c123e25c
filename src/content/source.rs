//! The text of a content file, and where in it a byte or a character is.

use std::ops::Range;

use super::visible::{Style, visible};
use crate::report::Place;

/// The mark that some editors put at the start of a file.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A scalar longer than this is refused as a whole, so that many faults in one stay cheap.
const LONGEST_SEARCHED: usize = 64 * 1024;

/// The text of a content file.
pub(super) struct Source<'s> {
    /// The whole text, with its byte order mark.
    pub(super) text: &'s str,
    /// Where each line starts, in bytes.
    lines: Vec<usize>,
    /// Where each character of [`Source::yaml`] starts, in bytes; none where all are one byte long.
    chars: Option<Vec<usize>>,
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
        Self { text, lines, chars }
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

    /// Where in the file the bytes `within` of a scalar's text are written.
    ///
    /// YAML folds lines and indents them, but keeps every visible character in order: the two
    /// are walked side by side, without white space.
    pub(super) fn find(
        &self,
        scalar: &Range<usize>,
        text: &str,
        within: Range<usize>,
    ) -> Option<Range<usize>> {
        let written = self.text[scalar.clone()].trim_end();
        if written.len() > LONGEST_SEARCHED || within.is_empty() {
            return None;
        }
        let quoted = match written.as_bytes().first() {
            Some(b'"') => Some((1, Style::Double)),
            Some(b'\'') => Some((1, Style::Single)),
            _ => None,
        };
        let mut styles = [Some((0, Style::Plain)), quoted].into_iter().flatten();
        styles.find_map(|(opened, style)| {
            let found = walk(&written[opened..], style, text, &within)?;
            let start = scalar.start + opened;
            Some(start + found.start..start + found.end)
        })
    }
}

/// The bytes of `written` in which the visible characters `within` of `text` begin and end.
fn walk(written: &str, style: Style, text: &str, within: &Range<usize>) -> Option<Range<usize>> {
    let mut found: Option<Range<usize>> = None;
    for ((at, c), (text_at, text_c)) in visible(written, style).zip(visible(text, Style::Plain)) {
        if text_at.start >= within.end {
            break;
        }
        if c != text_c {
            return None;
        }
        if text_at.start >= within.start {
            let first = found.map_or(at.start, |it| it.start);
            found = Some(first..at.end);
        }
    }
    found
}

fn mark_len(text: &str) -> usize {
    if text.starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len()
    } else {
        0
    }
}
