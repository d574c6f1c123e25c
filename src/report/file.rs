//! Everything that is to be said of a content file, and of several.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use super::{Code, Diagnostic, Severity, Style, render};

/// Everything that is to be said of a content file, in the order of the file.
///
/// Its [`Display`] is what an editor reads: each diagnostic with the line it is in and what to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    name: String,
    text: String,
    diagnostics: Vec<Diagnostic>,
    cut: bool,
}

impl Report {
    pub(crate) fn new(
        name: &str,
        text: String,
        mut diagnostics: Vec<Diagnostic>,
        cut: bool,
    ) -> Self {
        diagnostics.sort_by_key(|it| it.place.as_ref().map(|place| place.span.start));
        Self {
            name: name.to_owned(),
            text,
            diagnostics,
            cut,
        }
    }

    /// Says one thing of a file as a whole.
    pub(crate) fn of_file(name: &str, code: Code, message: &str, help: &str) -> Self {
        let diagnostic = Diagnostic::new(code, message, help, None);
        Self::new(name, String::new(), vec![diagnostic], false)
    }

    /// How the file is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text of the file, if it could be read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The diagnostics, in the order of the file.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether anything stands in the way of publishing.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// How many diagnostics weigh so much.
    pub fn count(&self, severity: Severity) -> usize {
        let all = self.diagnostics.iter();
        all.filter(|it| it.severity() == severity).count()
    }

    /// As an editor reads it, with colours or without.
    pub fn render(&self, style: Style) -> String {
        self.render_from(Severity::Note, style)
    }

    fn render_from(&self, least: Severity, style: Style) -> String {
        let all = self.diagnostics.iter().filter(|it| it.severity() >= least);
        let mut parts: Vec<_> = all
            .map(|it| render::diagnostic(&self.name, &self.text, it, style))
            .collect();
        if self.cut {
            let count = self.diagnostics.len();
            parts.push(format!(
                "there are more than {count} problems; the others are left out"
            ));
        }
        parts.join("\n\n")
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Style::Plain))
    }
}

impl Error for Report {}

/// What is to be said of several content files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reports(pub Vec<Report>);

impl Reports {
    /// Whether anything stands in the way of publishing.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(Report::has_errors)
    }

    /// How many diagnostics weigh so much.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().map(|it| it.count(severity)).sum()
    }

    /// As an editor reads them, with colours or without, down to a severity.
    pub fn render(&self, least: Severity, style: Style) -> String {
        let parts = self.0.iter().map(|it| it.render_from(least, style));
        let parts: Vec<_> = parts.filter(|it| !it.is_empty()).collect();
        parts.join("\n\n")
    }
}

impl Display for Reports {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Severity::Note, Style::Plain))
    }
}

impl Error for Reports {}
