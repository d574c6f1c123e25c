//! What members are told: a sentence or two to paste.

use super::joining::shown;
use super::when::count;
use crate::page::Page;

/// How much one sentence holds.
const MOST_CLAUSES: usize = 5;

/// The clauses as one sentence that begins with the group's name, and where to see one's own time.
pub(super) fn announcement(page: &Page, clauses: &[String]) -> Option<String> {
    if clauses.is_empty() {
        return None;
    }
    let more = clauses.len().saturating_sub(MOST_CLAUSES);
    let mut told: Vec<_> = clauses.iter().take(MOST_CLAUSES).cloned().collect();
    told.extend((more > 0).then(|| format!("and {}", count(more, "more change"))));
    let site = page.site.as_ref().and_then(shown);
    let own = site.map(|site| format!(" Times in your own zone: {site}"));
    Some(format!(
        "{}: {}.{}",
        page.title,
        told.join("; "),
        own.unwrap_or_default()
    ))
}
