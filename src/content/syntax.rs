//! What YAML's scanner says, in an editor's words.

mod slips;

use std::ops::Range;

/// What to mark, what is wrong with it, and what to write instead.
type Explained = (Range<usize>, String, &'static str);

/// What there is to mark, seen from where the scanner stopped.
#[derive(Clone, Copy)]
enum Mark {
    /// The character itself.
    Here,
    /// The tab that indents this line or one of the next.
    Tab,
    /// The tab before it.
    Before,
    /// The sign that begins the text.
    Sign,
    /// The line before.
    Line,
    /// The list that should have been a text, if it is one.
    Bracket,
}

/// Parts of the scanner's messages, what to mark, what they mean, and what to write instead; the
/// first that fits counts. `{}` stands for the marked sign.
const MEANINGS: &[(&[&str], Mark, &str, &str)] = &[
    (
        &["tab ", "tabs ", "a tab"],
        Mark::Tab,
        "tabs cannot indent; use spaces",
        "replace each tab at the start of the line by two spaces",
    ),
    (
        &["followed by a valid YAML whitespace"],
        Mark::Before,
        "a tab cannot stand here; use a space",
        "replace the tab by a space",
    ),
    (
        &[
            "unknown anchor",
            "anchor or alias",
            "unexpected character",
            "a tag",
            "verbatim tag",
            "handle",
            "directive",
        ],
        Mark::Sign,
        "a text cannot begin with `{}`",
        "put the whole text in quotes",
    ),
    (
        &["trailing content"],
        Mark::Here,
        "there is more text after the closing quote",
        "put the whole text in quotes; a quote within '…' is written '', within \"…\" it is \\\"",
    ),
    (
        &["escape", "hexadecimal"],
        Mark::Here,
        "this text holds a backslash that YAML does not understand",
        "write two backslashes, or put the text in single quotes",
    ),
    (
        &["quoted scalar"],
        Mark::Here,
        "this quote is not closed",
        "close it at the end of the text",
    ),
    (
        &["mapping values", "placement of ':'", "mapping keys"],
        Mark::Here,
        "there cannot be a key here",
        "put a text that holds `: ` in quotes; indent keys of one group alike",
    ),
    (
        &["simple key", "plain scalar"],
        Mark::Line,
        "this line is no `key: value`",
        "write a colon and a space after the key; indent a line that goes on with a text",
    ),
    (
        &["sequence entries", "only valid inside a block"],
        Mark::Here,
        "a list cannot begin here",
        "begin each entry, on a line of its own, with `- `; put a text that begins so in quotes",
    ),
    (
        &["block scalar"],
        Mark::Here,
        "a text after `>` or `|` must begin on the next line, indented",
        "move it to the next line; put a text that begins with `>` or `|` in quotes",
    ),
    (
        &["comment"],
        Mark::Here,
        "a comment, from `#` on, cannot stand here",
        "put the text in quotes if the `#` belongs to it; else move the comment above the text",
    ),
    (
        &[
            "expected key",
            "'-' indicator",
            "<document start>",
            "invalid indentation",
        ],
        Mark::Bracket,
        "this line does not line up with those above it",
        "begin keys of one group, and entries of one list, in the same column",
    ),
    (
        &["flow", "node content", "bracket"],
        Mark::Here,
        "a comma or a bracket is missing before this, or one is too many",
        "separate entries by commas and close each bracket; put a text that holds them in quotes",
    ),
    (
        &["byte order mark"],
        Mark::Here,
        "an invisible byte order mark, U+FEFF, stands here",
        "delete the line and type it anew; the mark belongs at the start of a file",
    ),
    (
        &["recursion limit"],
        Mark::Here,
        "this is nested too deep",
        "write it flatter; a page needs five levels",
    ),
];

/// Explains what the scanner says about the byte `at` of the file.
pub(super) fn explain(info: &str, text: &str, at: usize) -> Explained {
    if let Some(slip) = slips::conflict(text).or_else(|| slips::before(text, at)) {
        return slip;
    }
    // What is missing at the end is missed only after it.
    let last = text.trim_end().char_indices().next_back();
    let at = at.min(last.map_or(0, |(at, _)| at));
    let here = at..at + text[at..].chars().next().map_or(0, char::len_utf8);
    let known = MEANINGS
        .iter()
        .find(|(parts, ..)| parts.iter().any(|part| info.contains(part)));
    let Some(&(_, mark, message, help)) = known else {
        let message = format!("this cannot be read as YAML: {info}");
        let help = "check the indentation, and put a text with special characters in quotes";
        return (here, message, help);
    };
    let marked = match mark {
        Mark::Here => None,
        Mark::Tab => indenting_tab(text, at),
        Mark::Before => text[..at].rfind('\t').map(|tab| tab..tab + 1),
        Mark::Sign => sign(text, at),
        Mark::Line => Some(line_before(text, at)),
        Mark::Bracket => {
            if let Some(explained) = after_bracket(text, at) {
                return explained;
            }
            None
        }
    };
    let marked = marked.unwrap_or(here);
    // A backtick between backticks is hard to read.
    let message = message
        .replace("{}", &text[marked.clone()])
        .replace("```", "a backtick");
    (marked, message, help)
}

/// The sign that begins a text: the scanner stops at it or after it.
fn sign(text: &str, at: usize) -> Option<Range<usize>> {
    let is_sign = |c: char| matches!(c, '*' | '&' | '!' | '%' | '@' | '`');
    if text[at..].starts_with(is_sign) {
        return Some(at..at + 1);
    }
    let line = line_start(text, at);
    let sign = line + text[line..at].rfind(is_sign)?;
    Some(sign..sign + 1)
}

/// `[text](address)` without quotes: a list, and then something that no list is followed by.
fn after_bracket(text: &str, at: usize) -> Option<Explained> {
    let line = line_start(text, at);
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

/// The first tab that indents: the scanner may have stopped at the text that goes on after it.
fn indenting_tab(text: &str, at: usize) -> Option<Range<usize>> {
    let mut line = line_start(text, at);
    loop {
        let indent = text[line..].len() - text[line..].trim_start_matches([' ', '\t']).len();
        if let Some(tab) = text[line..line + indent].find('\t') {
            return Some(line + tab..line + tab + 1);
        }
        line += text[line..].find('\n')? + 1;
    }
}

/// The line before a byte: the scanner misses a colon only after it.
fn line_before(text: &str, at: usize) -> Range<usize> {
    let end = text[..at].trim_end().len();
    let line = line_start(text, end);
    let indent = text[line..end].len() - text[line..end].trim_start().len();
    line + indent..end
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind(['\n', '\r', '\u{feff}']).map_or(0, |end| {
        end + text[end..].chars().next().map_or(0, char::len_utf8)
    })
}
