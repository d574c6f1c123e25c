//! What YAML's scanner says, in an editor's words.

use std::ops::Range;

/// The bytes to mark, what is wrong with them, and what to write instead.
type Explained = (Range<usize>, String, &'static str);

/// Explains the scanner's `info` about the byte `at` of the file.
pub(super) fn explain(info: &str, text: &str, at: usize) -> Explained {
    let says = |words: &[&str]| words.iter().any(|word| info.contains(word));
    let here = at..at + text[at..].chars().next().map_or(0, char::len_utf8);
    let explain = |at: Range<usize>, message: &str, help| (at, message.to_owned(), help);
    if says(&["tab ", "tabs ", "a tab"]) {
        explain(
            tab_in_line(text, at).unwrap_or(here),
            "tabs cannot indent; use spaces",
            "replace each tab at the start of the line by two spaces",
        )
    } else if says(&["unknown anchor", "anchor or alias", "unexpected character"]) {
        (
            here.clone(),
            format!("a text cannot begin with `{}`", &text[here]),
            "put the whole text in quotes",
        )
    } else if says(&["trailing content"]) {
        explain(
            here,
            "there is more text after the closing quote",
            "put the whole text in quotes; a quote within '…' is written '', within \"…\" it is \\\"",
        )
    } else if says(&["escape", "hexadecimal"]) {
        explain(
            here,
            "this text holds a backslash that YAML does not understand",
            "write two backslashes, or put the text in single quotes",
        )
    } else if says(&["quoted scalar"]) {
        explain(
            here,
            "this quote is not closed",
            "close it at the end of the text",
        )
    } else if says(&["mapping values", "placement of ':'", "mapping keys"]) {
        explain(
            here,
            "there cannot be a key here",
            "put a text that holds `: ` in quotes; indent keys of one group alike",
        )
    } else if says(&["simple key", "plain scalar"]) {
        explain(
            before(text, at),
            "this line is no `key: value`",
            "write a colon and a space after the key; indent a line that goes on with a text",
        )
    } else if says(&["sequence entries", "only valid inside a block"]) {
        explain(
            here,
            "a list cannot begin here",
            "begin each entry, on a line of its own, with `- `; put a text that begins so in quotes",
        )
    } else if says(&["block scalar"]) {
        explain(
            here,
            "a text after `>` or `|` must begin on the next line, indented",
            "move it to the next line; put a text that begins with `>` or `|` in quotes",
        )
    } else if says(&["expected key", "'-' indicator"]) {
        after_bracket(text, at).unwrap_or_else(|| {
            explain(
                here,
                "this line does not line up with those above it",
                "begin keys of one group, and entries of one list, in the same column",
            )
        })
    } else if says(&["flow", "node content", "bracket"]) {
        explain(
            here,
            "a comma or a bracket is missing before this, or one is too many",
            "separate entries by commas and close each bracket; put a text that holds them in quotes",
        )
    } else if says(&["recursion limit"]) {
        explain(
            here,
            "this is nested too deep",
            "write it flatter; a page needs five levels",
        )
    } else {
        (
            here,
            format!("this cannot be read as YAML: {info}"),
            "check the indentation, and put a text with special characters in quotes",
        )
    }
}

/// `[text](address)` without quotes: a list, and then something that no list is followed by.
fn after_bracket(text: &str, at: usize) -> Option<Explained> {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = &text[line..at];
    let open = match before.trim_end().chars().next_back()? {
        ']' => '[',
        '}' => '{',
        _ => return None,
    };
    Some((
        line + before.find(open)?..at,
        format!("a text that begins with `{open}` must be in quotes"),
        "write \"[text](https://…)\", with the quotes",
    ))
}

/// The first tab of the line.
fn tab_in_line(text: &str, at: usize) -> Option<Range<usize>> {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let tab = line + text[line..].find('\t')?;
    text[line..tab].trim().is_empty().then_some(tab..tab + 1)
}

/// The last word before a byte: the scanner notices a missing colon only after the line.
fn before(text: &str, at: usize) -> Range<usize> {
    let end = text[..at].trim_end().len();
    let start = text[..end].rfind('\n').map_or(0, |end| end + 1);
    let indent = text[start..end].len() - text[start..end].trim_start().len();
    start + indent..end
}
