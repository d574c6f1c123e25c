//! The one list into which every step of the reading writes what it refuses.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::report::{Problem, Report};
use super::source::Source;

/// How many problems are kept: more than anyone reads, few enough for any memory.
const MOST: usize = 1000;

/// What is wrong with a content file so far.
pub(crate) struct Problems<'s> {
    source: &'s Source<'s>,
    kept: RefCell<Vec<Problem>>,
    cut: Cell<bool>,
}

/// A problem of the file as a whole, which has no place in its text.
#[derive(Debug)]
pub(super) struct Whole {
    pub(super) message: String,
    pub(super) help: String,
}

impl Whole {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }
}

impl<'s> Problems<'s> {
    pub(super) fn new(source: &'s Source<'s>) -> Self {
        Self {
            source,
            kept: RefCell::default(),
            cut: Cell::new(false),
        }
    }

    /// Refuses the bytes `at` of the file.
    pub(crate) fn add(
        &self,
        at: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if !self.is_full() {
            let place = self.source.place(at);
            self.keep(Problem::new(&message.into(), &help.into(), Some(place)));
        }
    }

    /// Refuses the bytes `within` of a text that the scalar `at` gives.
    pub(crate) fn add_within(
        &self,
        (at, text): (&Range<usize>, &str),
        within: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if !self.is_full() {
            let found = self.source.find(at, text, within);
            self.add(found.as_ref().unwrap_or(at), message, help);
        }
    }

    /// Says that a group of keys lacks one; its first line is marked.
    pub(crate) fn add_missing(&self, group: &Range<usize>, key: &str, help: impl Into<String>) {
        let head = self.source.first_line(group);
        self.add(&head, format!("the key `{key}` is missing here"), help);
    }

    /// Refuses the file as a whole.
    pub(super) fn add_whole(&self, message: &str, help: &str) {
        self.keep(Problem::new(message, help, None));
    }

    /// Forgets what was found before and refuses the bytes `at`: after them, nothing can be said.
    pub(super) fn add_alone(
        &self,
        at: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.kept.borrow_mut().clear();
        self.cut.set(false);
        self.add(at, message, help);
    }

    /// Whether a further problem would be left out.
    pub(super) fn is_full(&self) -> bool {
        let full = self.kept.borrow().len() >= MOST;
        if full {
            self.cut.set(true);
        }
        full
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kept.borrow().is_empty()
    }

    pub(super) fn into_report(self, name: &str) -> Report {
        let text = self.source.text.to_owned();
        Report::new(name, text, self.kept.into_inner(), self.cut.get())
    }

    fn keep(&self, problem: Problem) {
        self.kept.borrow_mut().push(problem);
    }
}
