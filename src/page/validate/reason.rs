//! Why a meeting is not as usual: words for people, and no yes or no.

use std::rc::Rc;

use super::text;
use crate::content::{Given, Problems};
use crate::report::Code;

/// What gives no reason: what YAML takes for a truth, which in `cancelled: true` would become the
/// reason that people read, and what stands for one that nobody knows.
pub(crate) const NO_REASONS: [&str; 13] = [
    "true",
    "false",
    "yes",
    "no",
    "on",
    "off",
    "cancelled",
    "canceled",
    "none",
    "tba",
    "tbd",
    "n/a",
    "-",
];

/// The reason that `key` gives.
pub(super) fn reason(key: &str, given: &Given<String>, problems: &Problems<'_>) -> Option<Rc<str>> {
    let said = given.value.trim();
    if said.is_empty() || NO_REASONS.iter().any(|it| it.eq_ignore_ascii_case(said)) {
        let example = match key {
            "paused" => "Summer break",
            _ => "KubeCon",
        };
        problems.add(
            Code::ReasonMissing,
            &given.at,
            format!("`{key}` gives no reason"),
            format!("write it in a word or two, as `{key}: {example}`"),
        );
        return None;
    }
    text(key, given, problems)
}
