//! What the check says of content files, and what it lets pass.

mod codes;
mod documented;
mod formats;
mod found;
mod hook;
mod hooks;
mod program;
mod waivers;
mod workflow;

use tag_page::check::check_text;
use tag_page::report::{Diagnostic, Report};
use tag_page::schedule::Instant;

/// When everything here is checked: a Wednesday.
const AT: &str = "2026-11-25T12:00:00Z";

/// The check of a text of a file called `tag-security.yaml`.
fn check(yaml: &str) -> Report {
    check_at(yaml, AT)
}

fn check_at(yaml: &str, at: &str) -> Report {
    let at: Instant = at.parse().expect("an instant");
    check_text("tag-security.yaml", "tag-security", yaml, at).1
}

/// What is said, one diagnostic a line: `line:column | code | marked`.
fn said(yaml: &str) -> Vec<String> {
    let report = check(yaml);
    let line = |it: &Diagnostic| {
        let Some(place) = &it.place else {
            return format!("- | {}", it.code);
        };
        let marked = yaml[place.span.clone()].replace('\n', " ");
        format!("{}:{} | {} | {marked}", place.line, place.column, it.code)
    };
    report.diagnostics().iter().map(line).collect()
}

/// A whole file of some of its lines: a title is added where there is none, and lines of a meeting are
/// made a meeting.
pub(crate) fn file(lines: &str) -> String {
    const MEETING: [(&str, &str); 3] = [
        ("name", "Meeting"),
        ("when", "1st and 3rd Wednesday of each month at 16:00 UTC"),
        ("duration", "60 minutes"),
    ];
    const KEYS: [&str; 13] = [
        "name",
        "when",
        "duration",
        "join",
        "agenda",
        "recordings",
        "calendars",
        "converter",
        "note",
        "status",
        "since",
        "updated",
        "exceptions",
    ];
    let key_of = |line: &str| line.split(':').next().unwrap_or_default().to_owned();
    let own: Vec<_> = lines.lines().map(key_of).collect();
    let is_of_meeting = own.first().is_some_and(|key| KEYS.contains(&key.as_str()));
    if is_of_meeting {
        let missing = MEETING
            .iter()
            .filter(|(key, _)| !own.iter().any(|it| it == key));
        let all = missing
            .map(|(key, value)| format!("{key}: {value}"))
            .chain(lines.lines().map(str::to_owned));
        let mut body = String::new();
        for (nth, line) in all.enumerate() {
            body += if nth == 0 { "  - " } else { "    " };
            body += &line;
            body += "\n";
        }
        return format!("title: CNCF TAG Security\nmeetings:\n{body}");
    }
    if own.iter().any(|key| key == "title") {
        format!("{lines}\n")
    } else {
        format!("title: CNCF TAG Security\n{lines}\n")
    }
}
