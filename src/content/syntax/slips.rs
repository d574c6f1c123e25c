//! Slips at which the scanner stops only later, or says something else of.

use super::{Explained, line_start};

/// What `git` leaves where two changes of a line meet.
pub(super) fn conflict(text: &str) -> Option<Explained> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") {
            return Some((
                start..start + line.trim_end().len(),
                "two changes of these lines were not merged".to_owned(),
                "keep the right ones, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`",
            ));
        }
        start += line.len();
    }
    None
}

/// A slip in the line at which the scanner stopped, or in the line before.
pub(super) fn before(text: &str, at: usize) -> Option<Explained> {
    let this = line_start(text, at);
    let former = text[..this].trim_end();
    let lines = [line_start(text, former.len()), this];
    lines.into_iter().find_map(|start| {
        let line = text[start..].lines().next()?;
        let indent = line.len() - line.trim_start().len();
        let marked = start + indent..start + line.trim_end().len();
        if let Some(blank) = line[..indent].find('\u{a0}') {
            let blank = start + blank..start + blank + '\u{a0}'.len_utf8();
            return Some((
                blank,
                "this is no space but one that does not break, U+00A0".to_owned(),
                "delete it and type a space; it was probably pasted",
            ));
        }
        let key = line.trim_start().trim_start_matches("- ");
        let word = key.len()
            - key
                .trim_start_matches(|c: char| c.is_ascii_lowercase())
                .len();
        let rest = &key[word..];
        let is_glued =
            rest.starts_with(':') && !rest[1..].starts_with([' ', '/', '\t']) && rest.len() > 1;
        if word > 0 && (is_glued || rest.starts_with('：')) {
            return Some((
                marked,
                "there is no colon and space after the key".to_owned(),
                "write `key: value`, with a plain colon and a space behind it",
            ));
        }
        let is_dashed = key.strip_prefix('-').is_some_and(|it| {
            it.starts_with(|c: char| c.is_ascii_lowercase()) && it.contains(": ")
        });
        is_dashed.then(|| {
            (
                marked,
                "there is no space after the hyphen".to_owned(),
                "begin each entry of a list with `- `",
            )
        })
    })
}
