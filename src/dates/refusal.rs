//! A sentence that is no rule, as whoever typed it reads it.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::schedule::NotARule;

/// A sentence, and why it is no rule.
#[derive(Debug)]
pub struct Refusal {
    sentence: String,
    error: NotARule,
}

impl Refusal {
    pub(super) fn new(sentence: &str, error: NotARule) -> Self {
        Self {
            sentence: sentence.to_owned(),
            error,
        }
    }
}

impl Display for Refusal {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mark = AnnotationKind::Primary.span(self.error.at.clone());
        let group = Level::ERROR
            .primary_title(self.error.trouble.as_str())
            .element(Snippet::source(self.sentence.as_str()).annotation(mark))
            .element(Level::HELP.message(format!("for example: {}", self.error.example)));
        write!(f, "{}", Renderer::plain().render(&[group]))
    }
}

impl Error for Refusal {}
