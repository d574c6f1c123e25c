//! The visible characters of a scalar as it is written, escapes read.

use std::ops::Range;

/// How a scalar is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As its text is.
    Plain,
    /// In single quotes, of which two are one.
    Single,
    /// In double quotes, with escapes.
    Double,
}

/// The visible characters of what is written, and the bytes that each is written in; white space is
/// left out, which YAML folds. An escape that is none ends them.
pub(super) fn visible(written: &str, style: Style) -> impl Iterator<Item = (Range<usize>, char)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &written[at..];
        let first = rest.chars().next()?;
        let (read, len) = match style {
            Style::Double if first == '\\' => escape(&rest[1..]).map(|(c, len)| (c, len + 1))?,
            Style::Single if rest.starts_with("''") => ('\'', 2),
            _ => (first, first.len_utf8()),
        };
        at += len;
        Some((at - len..at, read))
    })
    .filter(|(_, c)| !c.is_whitespace())
}

/// The character that a backslash before `rest` stands for, and how many bytes of `rest` belong to it.
fn escape(rest: &str) -> Option<(char, usize)> {
    let coded = |digits: usize| {
        let code = rest.get(1..=digits)?;
        let read = char::from_u32(u32::from_str_radix(code, 16).ok()?)?;
        Some((read, 1 + digits))
    };
    let kind = rest.chars().next()?;
    let read = match kind {
        'x' => return coded(2),
        'u' => return coded(4),
        'U' => return coded(8),
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'e' => '\u{1b}',
        'n' | 't' | 'v' | 'f' | 'r' | 'N' | '_' | 'L' | 'P' => ' ',
        // A quote, a slash, a blank; a line break is folded.
        _ => kind,
    };
    Some((read, kind.len_utf8()))
}
