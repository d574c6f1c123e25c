//! Diagnostics as annotations of GitHub Actions
//! (<https://docs.github.com/actions/reference/workflow-commands-for-github-actions>).

use super::{Diagnostic, Reports, Severity};

/// A line for each diagnostic.
pub fn github(reports: &Reports) -> String {
    let all = reports.0.iter().flat_map(|report| {
        let said = report.diagnostics().iter();
        said.map(|it| line(report.name(), it))
    });
    all.collect()
}

fn line(file: &str, said: &Diagnostic) -> String {
    let level = match said.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let place = said.place.as_ref();
    let place = place.map(|it| format!(",line={},col={}", it.line, it.column));
    let text = format!("{}\n{}\n{}", said.message, said.code.why(), said.help);
    format!(
        "::{level} file={}{},title={}::{}\n",
        property(file),
        place.unwrap_or_default(),
        property(said.code.name()),
        data(&text)
    )
}

/// What would end a command is written as the runner reads it back.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
