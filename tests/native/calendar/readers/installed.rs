//! Readers that are written in other languages; `scripts/setup-readers` installs them.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;
use tag_page::schedule::Instant;

use super::Calendar;

pub(super) fn read(
    program: &str,
    script: &str,
    calendars: &[String],
    from: Instant,
    to: Instant,
) -> Option<Vec<Calendar>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tools = root.join(".tools/readers");
    let installed = tools.join(program);
    if !installed.exists() {
        assert!(env::var_os("CI").is_none(), "{program} is not installed");
        eprintln!("skipped: {program} is not in .tools/readers; scripts/setup-readers says why");
        return None;
    }
    let mut reader = Command::new(installed)
        .arg(root.join("tests/readers").join(script))
        .env("NODE_PATH", tools.join("node_modules"))
        // The system's zone data may be old; Python's own is of a known version.
        .env("PYTHONTZPATH", "")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let request = json!({
        "calendars": calendars,
        "from": from.timestamp(),
        "to": to.timestamp(),
    });
    let mut input = reader.stdin.take().unwrap();
    input.write_all(request.to_string().as_bytes()).unwrap();
    drop(input);
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success(), "{script} fails");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}
