//! Programs that read calendars and are not this one.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::json;
use tag_page::schedule::Instant;

/// What a program reads in a calendar.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Calendar {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) occurrences: Vec<Occurrence>,
}

/// A meeting, as a program reads it. Times are seconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub(super) struct Occurrence {
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) status: String,
    pub(super) summary: String,
    pub(super) description: String,
    pub(super) location: String,
}

/// The programs that `scripts/setup readers` installs: name, interpreter, script.
pub(super) const READERS: [(&str, &str, &str); 2] = [
    ("ical.js", "node", "occurrences.cjs"),
    ("icalendar and recurring-ical-events", "python/bin/python", "occurrences.py"),
];

/// What a reader reads in these calendars, from one instant to before another. `None`, and a word
/// about it, where it is not installed; on a machine that tests for everyone it has to be.
pub(super) fn read(
    (name, program, script): (&str, &str, &str),
    calendars: &[String],
    from: Instant,
    to: Instant,
) -> Option<Vec<Calendar>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tools = root.join(".tools/readers");
    let installed = tools.join(program);
    if !installed.exists() {
        assert!(env::var_os("CI").is_none(), "{name} is not installed");
        eprintln!("skipped: {name} is not installed; scripts/setup readers does it");
        return None;
    }
    let mut reader = Command::new(installed)
        .arg(root.join("tests/readers").join(script))
        .env("NODE_PATH", tools.join("node_modules"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{name} does not start: {error}"));
    let request = json!({
        "calendars": calendars,
        "from": from.timestamp(),
        "to": to.timestamp(),
    });
    let mut input = reader.stdin.take().unwrap();
    input.write_all(request.to_string().as_bytes()).unwrap();
    drop(input);
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success(), "{name} fails");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}
