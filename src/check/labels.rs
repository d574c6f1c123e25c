//! Texts of links that say nothing by themselves.

use super::links::Link;
use crate::content::Problems;
use crate::report::Code;

/// Texts of which a list says nothing.
const EMPTY: [&str; 23] = [
    "here",
    "click here",
    "see here",
    "over here",
    "this",
    "this link",
    "this page",
    "link",
    "the link",
    "click",
    "click this",
    "more",
    "read more",
    "learn more",
    "more info",
    "more information",
    "info",
    "details",
    "this document",
    "hier",
    "ici",
    "aquí",
    "",
];

pub(super) fn inspect(links: &[Link], problems: &Problems<'_>) {
    for Link {
        key,
        label,
        label_at,
        address,
        ..
    } in links
    {
        let said = label.trim_matches(|c: char| !c.is_alphanumeric());
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_address = label.starts_with("https://") || label.starts_with("http://");
        if is_address && !leads_there(label, address) {
            problems.add(
                Code::LinkText,
                label_at,
                format!("`{label}` is another address than the link leads to"),
                "write the words that name the target",
            );
        }
        // An address that stands alone has no text.
        if matches!(*key, "url" | "site" | "edit") || label.trim().is_empty() {
            continue;
        }
        if EMPTY.iter().any(|it| it.eq_ignore_ascii_case(&said)) {
            problems.add(
                Code::LinkText,
                label_at,
                format!("`{label}` does not say where the link leads"),
                "link the words that name the target, for example: read [the charter](https://…)",
            );
        }
    }
}

/// Whether a label that is an address is the one that the link leads to, but for its scheme and end.
fn leads_there(label: &str, address: &str) -> bool {
    let bare = |it: &str| {
        let (_, rest) = it.split_once("://").unwrap_or(("", it));
        rest.trim_end_matches('/').to_lowercase()
    };
    bare(label) == bare(address)
}
