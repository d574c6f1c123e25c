//! The one list into which every step of the reading writes what it refuses.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use super::source::Source;
use crate::report::{Code, Diagnostic, Fix, Report};

/// How many problems are kept: more than anyone reads, few enough for any memory.
const MOST: usize = 1000;

/// What is wrong with a content file so far.
pub(crate) struct Problems<'s> {
    source: &'s Source<'s>,
    kept: RefCell<Vec<Diagnostic>>,
    cut: Cell<bool>,
}

/// A problem of the file as a whole, which has no place in its text.
#[derive(Debug)]
pub(super) struct Whole {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: String,
}

impl Whole {
    pub(super) fn new(code: Code, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            code,
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

    /// Says something of the bytes `at` of the file.
    pub(crate) fn add(
        &self,
        code: Code,
        at: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add_mended(code, at, (message, help), None);
    }

    /// The same, with the remedy as a program can apply it.
    pub(crate) fn add_mended(
        &self,
        code: Code,
        at: &Range<usize>,
        (message, help): (impl Into<String>, impl Into<String>),
        fix: Option<Fix>,
    ) {
        if !self.is_full() {
            let place = Some(self.source.place(at));
            let said = Diagnostic::new(code, &message.into(), &help.into(), place);
            self.keep(Diagnostic { fix, ..said });
        }
    }

    /// Says something of the bytes `within` of a text that the scalar `at` gives.
    pub(crate) fn add_within(
        &self,
        code: Code,
        scalar: (&Range<usize>, &str),
        within: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if !self.is_full() {
            self.add(code, &self.at(scalar, within), message, help);
        }
    }

    /// Where in the file the bytes `within` of a text are, which the scalar `at` gives; the whole
    /// scalar, where that cannot be said.
    pub(crate) fn at(
        &self,
        (at, text): (&Range<usize>, &str),
        within: Range<usize>,
    ) -> Range<usize> {
        let found = self.source.find(at, text, &within);
        found.unwrap_or_else(|| at.clone())
    }

    /// Says that a group of keys lacks one; its first line is marked.
    pub(crate) fn add_missing(&self, group: &Range<usize>, key: &str, help: impl Into<String>) {
        let head = self.source.first_line(group);
        let code = if key == "alt" {
            Code::AltMissing
        } else {
            Code::KeyMissing
        };
        self.add(
            code,
            &head,
            format!("the key `{key}` is missing here"),
            help,
        );
    }

    /// Refuses the file as a whole.
    pub(super) fn add_whole(
        &self,
        Whole {
            code,
            message,
            help,
        }: &Whole,
    ) {
        self.keep(Diagnostic::new(*code, message, help, None));
    }

    /// Forgets what was found before and refuses the bytes `at`: after them, nothing can be said.
    pub(super) fn add_alone(
        &self,
        code: Code,
        at: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.kept.borrow_mut().clear();
        self.cut.set(false);
        self.add(code, at, message, help);
    }

    /// Whether a further problem would be left out.
    pub(crate) fn is_full(&self) -> bool {
        let full = self.kept.borrow().len() >= MOST;
        if full {
            self.cut.set(true);
        }
        full
    }

    /// Takes back what `is_waived`, which is told the lines that it is said of.
    pub(crate) fn waive(&self, mut is_waived: impl FnMut(&Diagnostic, &str) -> bool) {
        self.kept.borrow_mut().retain(|it| {
            let place = it.place.as_ref();
            let lines = place.map(|it| self.source.lines(&it.span));
            !is_waived(it, &self.source.text[lines.unwrap_or_default()])
        });
    }

    /// The comments in a group of keys, and beside its last line; a `#` within a scalar is none, and
    /// the scalars are given in the order of the file.
    pub(crate) fn comments(&self, group: &Range<usize>, scalars: &[Range<usize>]) -> Vec<String> {
        let text = self.source.text;
        let end = text[group.end..]
            .find('\n')
            .map_or(text.len(), |at| group.end + at);
        let mut comments = Vec::new();
        let mut start = group.start;
        for line in text[group.start..end].split_inclusive('\n') {
            let marks = line.match_indices('#').map(|(at, _)| at);
            let mut marks = marks.filter(|at| line[..*at].ends_with([' ', '\t']) || *at == 0);
            let is_in_scalar = |at: usize| {
                let next = scalars.partition_point(|it| it.end <= at);
                scalars.get(next).is_some_and(|it| it.contains(&at))
            };
            if let Some(at) = marks.find(|at| !is_in_scalar(start + at)) {
                comments.push(line[at + 1..].trim().to_owned());
            }
            start += line.len();
        }
        comments
    }

    /// Whether the scalar `at` stands between double quotes.
    pub(crate) fn is_double_quoted(&self, at: &Range<usize>) -> bool {
        self.source.text[at.start..].starts_with('"')
    }

    /// The line in which these bytes start, from 1.
    pub(crate) fn line(&self, at: &Range<usize>) -> usize {
        self.source.line(at.start)
    }

    /// The first line of a group of keys.
    pub(crate) fn head(&self, group: &Range<usize>) -> Range<usize> {
        self.source.first_line(group)
    }

    pub(super) fn into_report(self, name: &str) -> Report {
        let text = self.source.text.to_owned();
        Report::new(name, text, self.kept.into_inner(), self.cut.get())
    }

    fn keep(&self, problem: Diagnostic) {
        self.kept.borrow_mut().push(problem);
    }
}
