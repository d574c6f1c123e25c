//! What a group is called, and what else that is.

use super::word::{is_common, words};
use crate::stated::text::Text;

/// The name of a group or of a meeting.
pub(super) struct Name {
    /// The words that tell it from others.
    words: Vec<String>,
    /// The first letters of all of its words: "CNCF TAG Security" is one of the "cts".
    initials: String,
}

impl Name {
    /// None if it could be anybody's: "Working Group".
    pub(super) fn new(name: &str) -> Option<Self> {
        let all: Vec<_> = words(&Text::new(name).plain).collect();
        let initials = all.iter().filter_map(|it| it.chars().next()).collect();
        let words: Vec<_> = all.into_iter().filter(|it| !is_common(it)).collect();
        (!words.is_empty()).then_some(Self { words, initials })
    }

    /// Whether words are of this name, and not only of what the group belongs to: on the page of
    /// Kubernetes SIG Network "Kubernetes" is somebody else.
    pub(super) fn is(&self, telling: &[&String]) -> bool {
        let short = |word: &str| word.len() > 1 && self.initials.contains(word);
        let last = self.words.last();
        telling
            .iter()
            .any(|it| Some(*it) == last || short(it.as_str()))
            && telling
                .iter()
                .all(|it| self.words.contains(it) || short(it.as_str()))
    }
}
