//! A text without its markup, byte for byte as long as it is, so that places in the one are places in
//! the other.

use std::ops::Range;

/// A text, and the same in plain ASCII.
pub(super) struct Text<'a> {
    /// As it is written.
    pub(super) written: &'a str,
    /// Without emphasis, links' targets, channels and addresses; dashes are hyphens, other letters
    /// are `x`, other signs blanks. A line break is left where a paragraph or a list entry begins.
    pub(super) plain: Vec<u8>,
}

impl<'a> Text<'a> {
    pub(super) fn new(written: &'a str) -> Self {
        let mut plain = Vec::with_capacity(written.len());
        for letter in written.chars() {
            let (sign, rest) = ascii(letter);
            let (first, len) = (plain.len(), letter.len_utf8());
            plain.resize(first + len, rest);
            // A bracket ends with its last byte.
            let at = if b"()".contains(&sign) { len - 1 } else { 0 };
            plain[first + at] = sign;
        }
        let mut text = Self { written, plain };
        text.blank_out();
        text.points();
        text.line_breaks();
        text.signs();
        text
    }

    /// At most `most` bytes after `at`.
    pub(super) fn after(&self, at: usize, most: usize) -> &[u8] {
        &self.plain[at..self.plain.len().min(at.saturating_add(most))]
    }

    /// The bytes before `at`, at most `most` of them, and none before `start`.
    pub(super) fn before(&self, at: usize, most: usize, start: usize) -> &[u8] {
        &self.plain[at.saturating_sub(most).max(start).min(at)..at]
    }

    /// What is written there, in one line and without markup.
    pub(super) fn quote(&self, at: &Range<usize>) -> String {
        let target = pattern!(r"(?-u)\]\([^)\s]*\)?");
        let written = target.replace_all(self.written[at.clone()].as_bytes(), &b""[..]);
        let plain = String::from_utf8_lossy(&written).replace(['`', '*', '[', ']'], "");
        let words: Vec<_> = plain.split_whitespace().collect();
        words.join(" ")
    }

    /// What is not read aloud: addresses, targets of links, channels, numbers of issues.
    fn blank_out(&mut self) {
        let hidden = pattern!(
            r"(?-u)\]\([^)\s]*\)?|https?://[^\s)>\]]+|\bwww\.[^\s)>\]]+|[\w.+-]+@[\w-]+\.[\w.-]+|[#@][A-Za-z][\w-]*|#\d+"
        );
        let found: Vec<_> = hidden.find_iter(&self.plain).map(|it| it.range()).collect();
        for range in found {
            self.plain[range].fill(b' ');
        }
    }

    /// "a.m." is "am", so that a point ends a sentence.
    fn points(&mut self) {
        let pointed = pattern!(r"(?i-u)[ap]\.\s?m\b\.?|u\.s\.|u\.k\.|e\.g\.|i\.e\.");
        let whole = |at: usize| at == 0 || !self.plain[at - 1].is_ascii_alphabetic();
        let found: Vec<_> = pointed
            .find_iter(&self.plain)
            .map(|it| it.range())
            .filter(|it| whole(it.start))
            .collect();
        for range in found {
            let letters: Vec<u8> = self.plain[range.clone()]
                .iter()
                .copied()
                .filter(u8::is_ascii_alphabetic)
                .collect();
            let kept = range.start..range.start + letters.len();
            self.plain[range].fill(b' ');
            self.plain[kept].copy_from_slice(&letters);
        }
    }

    fn line_breaks(&mut self) {
        // What the next line begins with.
        let mut next = [b'\n', b' '];
        for at in (0..self.plain.len()).rev() {
            let follows = self.plain.get(at + 1).copied().unwrap_or(b' ');
            match self.plain[at] {
                b'\n' if !matches!(next, [b'\n' | b'|', _] | [b'-' | b'*' | b'+', b' ']) => {
                    self.plain[at] = b' ';
                }
                b' ' | b'\t' | b'\r' => self.plain[at] = b' ',
                other => next = [other, follows],
            }
        }
    }

    /// Emphasis, code, brackets and quotes; an underscore within a word is none.
    fn signs(&mut self) {
        let word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        for at in 0..self.plain.len() {
            let blank = match self.plain[at] {
                b'*' | b'`' | b'[' | b']' | b'"' | b'<' | b'>' => true,
                b'_' => !(at > 0 && word(self.plain.get(at - 1)) && word(self.plain.get(at + 1))),
                _ => false,
            };
            if blank {
                self.plain[at] = b' ';
            }
        }
    }
}

/// The first byte of what stands for a letter, and what the others are.
fn ascii(letter: char) -> (u8, u8) {
    match letter {
        _ if letter.is_ascii() => (letter as u8, b' '),
        '–' | '—' | '−' | '‐' | '‑' => (b'-', b' '),
        '’' | '‘' => (b'\'', b' '),
        '（' => (b'(', b' '),
        '）' => (b')', b' '),
        '·' | '•' | '→' | '│' => (b'|', b' '),
        '…' => (b'.', b' '),
        _ if letter.is_uppercase() => (b'X', b'x'),
        _ if letter.is_alphabetic() => (b'x', b'x'),
        _ => (b' ', b' '),
    }
}
