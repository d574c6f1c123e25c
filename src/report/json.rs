//! Diagnostics for programs.

use serde::Serialize;

use super::{Diagnostic, Fix, Place, Reports, Severity};

/// All diagnostics as one JSON document.
pub fn json(reports: &Reports) -> String {
    let all = reports.0.iter().flat_map(|report| {
        let said = report.diagnostics().iter();
        said.map(|it| Line::of(report.name(), it))
    });
    let document = Document {
        files: reports.0.len(),
        errors: reports.count(Severity::Error),
        warnings: reports.count(Severity::Warning),
        notes: reports.count(Severity::Note),
        diagnostics: all.collect(),
    };
    serde_json::to_string_pretty(&document).unwrap_or_default()
}

#[derive(Serialize)]
struct Document<'a> {
    files: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    diagnostics: Vec<Line<'a>>,
}

/// Lines and columns count from 1, columns in characters; offsets count bytes from 0.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    code: &'static str,
    severity: Severity,
    message: &'a str,
    why: &'static str,
    help: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Span>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Edit<'a>>,
}

#[derive(Serialize)]
struct Span {
    line: usize,
    column: usize,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Edit<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn of(file: &'a str, said: &'a Diagnostic) -> Self {
        Self {
            file,
            code: said.code.name(),
            severity: said.severity(),
            message: &said.message,
            why: said.code.why(),
            help: &said.help,
            place: said.place.as_ref().map(Span::of),
            fix: said.fix.as_ref().map(Edit::of),
        }
    }
}

impl Span {
    fn of(place: &Place) -> Self {
        Self {
            line: place.line,
            column: place.column,
            start: place.span.start,
            end: place.span.end,
        }
    }
}

impl<'a> Edit<'a> {
    fn of(fix: &'a Fix) -> Self {
        Self {
            start: fix.span.start,
            end: fix.span.end,
            text: &fix.text,
        }
    }
}
