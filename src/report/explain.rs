//! What a code means, at length.

use std::fmt::Write;

use super::{Code, Severity};

/// What a code means, for a terminal.
pub fn explain(code: Code) -> String {
    let (severity, what, why) = (code.severity(), code.what(), code.why());
    let mut text = format!("{severity}[{code}]: {what}\n\n{why}\n");
    if let Some((wrong, right)) = code.example() {
        let _ = write!(text, "\nNot so:\n\n{}", indented(wrong));
        let _ = write!(text, "\nBut so:\n\n{}", indented(right));
    }
    if severity < Severity::Error {
        let _ = write!(
            text,
            "\nWhere it is as it should be, say so in the content file:\n\n{}",
            indented(&format!(
                "waivers:\n  - {{ code: {code}, reason: Why it is right, until: 2027-06-30 }}"
            ))
        );
    }
    text
}

/// What all codes mean, as `docs/checks.md` has it.
pub fn list() -> String {
    let mut text = HEAD.to_owned();
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let _ = write!(text, "\n## {}\n", heading(severity));
        for code in Code::ALL.iter().filter(|it| it.severity() == severity) {
            let _ = write!(text, "\n### `{code}`\n\n{} {}\n", code.what(), code.why());
            if let Some((wrong, right)) = code.example() {
                let _ = write!(text, "\nNot so:\n\n{}", indented(wrong));
                let _ = write!(text, "\nBut so:\n\n{}", indented(right));
            }
        }
    }
    text
}

const HEAD: &str = "\
# What the check says

`tag-page check content` reads content files, and says what could make a visitor miss a meeting. Every
diagnostic has a code; the codes stay as they are. `make docs` makes this page from the program.

An **error** stops the build. What depends on today's date is never one, so that a page that nobody
touches keeps building. A **warning** or a **note** can be waived beside the content, with a reason:

    waivers:
      - { code: other-group, within: tag-app-delivery, reason: We share their calendar, until: 2027-06-30 }

`within` is a part of a line that is shown; without it, all findings of that code in the file are let pass.
`until` may be left out. A waiver that lets nothing pass is a warning itself.
";

fn heading(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "Errors",
        Severity::Warning => "Warnings",
        Severity::Note => "Notes",
    }
}

fn indented(lines: &str) -> String {
    lines
        .lines()
        .flat_map(|line| ["    ", line, "\n"])
        .collect()
}
