//! Plain text: a title, a name, a passcode.

use std::rc::Rc;

use super::prose::refuse_link;
use crate::content::{Given, Problems};
use crate::report::Code;

/// The text of `key` without surrounding white space, if there is any and all of it can be seen.
pub(crate) fn text(key: &str, given: &Given<String>, problems: &Problems<'_>) -> Option<Rc<str>> {
    let text = given.value.trim();
    if text.is_empty() {
        empty(key, given, problems);
        return None;
    }
    if matches!(key, "title" | "name") && refuse_link(key, given, problems) {
        return None;
    }
    if let Some(hidden) = text.chars().find(|c| is_hidden(*c)) {
        problems.add(
            Code::TextHidden,
            &given.at,
            hidden_in(&format!("`{key}`"), hidden),
            INSTEAD_OF_HIDDEN,
        );
        return None;
    }
    Some(text.into())
}

/// Reports that the text of `key` is empty.
pub(super) fn empty(key: &str, given: &Given<String>, problems: &Problems<'_>) {
    let (code, help) = match key {
        "alt" => (
            Code::AltMissing,
            "write what the picture shows, for those who do not see it",
        ),
        _ => (
            Code::TextEmpty,
            "write its text, or leave the key out if the page does without",
        ),
    };
    problems.add(code, &given.at, format!("`{key}` is empty"), help);
}

/// What to do about a hidden character.
pub(super) const INSTEAD_OF_HIDDEN: &str =
    "type the text anew, on one line; the character was probably pasted";

/// What is said of a hidden character.
pub(super) fn hidden_in(what: &str, hidden: char) -> String {
    if matches!(hidden, '\n' | '\r') {
        return format!("{what} holds a line break");
    }
    let code = u32::from(hidden);
    let kind = if hidden.is_control() {
        "a control character"
    } else {
        "an invisible character"
    };
    format!("{what} holds {kind}, U+{code:04X}")
}

/// Control characters, what turns the direction of the text around it, and what is drawn as
/// nothing. The joiners of Persian and of emoji, and the marks of Hebrew and Arabic, stay.
pub(super) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e001f}')
}
