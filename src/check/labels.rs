//! Texts of links that say nothing by themselves.

use super::links::Link;
use crate::content::Problems;
use crate::report::Code;

/// Texts of which a list says nothing.
const EMPTY: [&str; 14] = [
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
];

pub(super) fn inspect(links: &[Link], problems: &Problems<'_>) {
    for Link {
        label, label_at, ..
    } in links
    {
        let said = label.trim_matches(|c: char| !c.is_alphanumeric());
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
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
