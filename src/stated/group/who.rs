//! Who meets, by the words around "meets" and "meeting".

use super::word::{is_body, is_skipped, is_stop, simple, words};

/// Who meets, as far as a sentence says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Who {
    Us,
    Them,
    /// Whom these words name; nobody if there are none.
    Named(Vec<String>),
}

/// Who meets, by what stands before "meets" or "meeting": "the compiler team", "SIG Node (Kubernetes)",
/// "the board holds its public".
pub(super) fn who(before: &[u8]) -> Who {
    let holds = pattern!(r"(?i-u)\b(?:holds?|has|have|hosts?|runs?)\s*$");
    let aside = pattern!(r"(?i-u)(?:\s*\([^()]*\))?(?:[\s,]+(?:which|that|who))?\s*$");
    let mut rest = aside
        .find(before)
        .map_or(before, |it| &before[..it.start()]);
    let mut named = Vec::new();
    while let Some(word) = pattern!(r"(?-u)[\w'/&+-]+\s*$").find(rest) {
        rest = &rest[..word.start()];
        let word = simple(word.as_bytes().trim_ascii_end());
        match word.as_str() {
            "we" | "our" | "us" | "my" if !named.iter().any(is_body) => return Who::Us,
            "they" | "their" | "them" => return Who::Them,
            "we" | "our" | "a" | "an" | "the" | "this" | "each" | "every" | "its" => {
                let holder = holds.find(rest).map(|it| who(&rest[..it.start()]));
                match holder {
                    Some(Who::Named(more)) => named.extend(more),
                    Some(holder) => return holder,
                    None => {}
                }
                break;
            }
            it if is_skipped(it) => {}
            it if is_stop(it) => break,
            _ => named.push(word),
        }
    }
    Who::Named(named)
}

/// Whose meeting it is, by what stands behind "meeting": "of SIG Node", "with the TOC".
pub(super) fn with(after: &[u8]) -> Who {
    let named =
        pattern!(r"(?-u)^\s+(?:of|with|by)\s+(?:the\s+)?(?P<who>(?:[A-Z][\w'/&-]*(?:\s+|$))+)");
    let named = named.captures(after).and_then(|it| it.name("who"));
    Who::Named(named.map_or(vec![], |it| words(it.as_bytes()).collect()))
}
