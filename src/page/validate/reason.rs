//! Why a meeting is not as usual: words for people, and no yes or no.

use std::rc::Rc;

use super::text;
use crate::content::{Given, Problems};
use crate::report::Code;

/// What YAML takes for a truth. In `cancelled: true` it would become the reason that people read.
pub(crate) const TRUTHS: [&str; 6] = ["true", "false", "yes", "no", "on", "off"];

/// The reason that `key` gives.
pub(super) fn reason(key: &str, given: &Given<String>, problems: &Problems<'_>) -> Option<Rc<str>> {
    let said = given.value.trim();
    if said.is_empty() || TRUTHS.iter().any(|it| it.eq_ignore_ascii_case(said)) {
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
