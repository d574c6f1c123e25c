//! The text of a content file, and where in it a byte or a character is.

use std::ops::Range;

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
    /// are walked side by side, without white space. An escape ends the walk.
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
        let opened = usize::from(written.starts_with(['"', '\'']));
        [0, opened].into_iter().find_map(|skipped| {
            let (first, last) = walk(&written[skipped..], text, &within)?;
            let start = scalar.start + skipped;
            Some(start + first..start + last)
        })
    }
}

/// The bytes of `written` in which the visible characters `within` of `text` begin and end.
fn walk(written: &str, text: &str, within: &Range<usize>) -> Option<(usize, usize)> {
    let mut found: Option<(usize, usize)> = None;
    for ((at, c), (text_at, text_c)) in visible(written).zip(visible(text)) {
        if text_at >= within.end {
            break;
        }
        if c != text_c {
            return None;
        }
        if text_at >= within.start {
            let first = found.map_or(at, |(first, _)| first);
            found = Some((first, at + c.len_utf8()));
        }
    }
    found
}

fn visible(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices().filter(|(_, c)| !c.is_whitespace())
}

fn mark_len(text: &str) -> usize {
    if text.starts_with(BYTE_ORDER_MARK) {
        BYTE_ORDER_MARK.len()
    } else {
        0
    }
}
