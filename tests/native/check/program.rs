//! `tag-page check`, as it is called.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use super::AT;

const CLEAN: &str = "title: TAG Security\nmeetings: [{ name: Weekly, when: every Wednesday at 16:00 UTC, duration: 1 hour }]\n";
const WARNED: &str = "title: TAG Security\nabout: \"[here](https://example.org/)\"\n";
const WRONG: &str = "title: TAG Security\nabout:\n";

fn run(arguments: &[&str], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tag-page"));
    command
        .args(["check", "--at", AT])
        .args(arguments)
        .current_dir(folder);
    command.output().expect("it runs")
}

fn told(output: &Output) -> (Option<i32>, String) {
    (
        output.status.code(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

#[test]
fn it_exits_with_0_1_or_2() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    for (name, text) in [
        ("clean.yaml", CLEAN),
        ("warned.yaml", WARNED),
        ("wrong.yaml", WRONG),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    for (arguments, code) in [
        (&["clean.yaml"][..], 0),
        (&["clean.yaml", "--deny", "warnings"], 0),
        (&["warned.yaml"], 0),
        (&["warned.yaml", "--deny", "warnings"], 1),
        (&["wrong.yaml"], 1),
        (&["."], 1),
        (&["none.yaml"], 1),
        (&["clean.yaml", "none.yaml"], 1),
        (&[], 2),
        (&["clean.yaml", "--format", "xml"], 2),
        (&["clean.yaml", "--deny", "notes"], 2),
        (&["clean.yaml", "--at", "yesterday"], 2),
        (&["--explain", "zone"], 0),
        (&["--explain", "zon"], 2),
        (&["wrong.yaml", "--format", "json"], 1),
        (&["wrong.yaml", "--format", "github"], 1),
        (&["warned.yaml", "--list-urls"], 0),
    ] {
        let output = run(arguments, folder);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{arguments:?}\n{output:?}"
        );
    }
}

#[test]
fn a_clean_check_ends_with_the_next_dates() {
    let folder = tempfile::tempdir().unwrap();
    let series = "  - { name: A, when: every Wednesday at 16:00 UTC, duration: 1 hour }
  - { name: B, when: 1st Monday of each month at 10:00 America/New_York, duration: 1 hour, exceptions: [{ date: 2026-12-07, cancelled: Travel }] }
  - { name: C, when: every Friday at 10:00 UTC, duration: 1 hour, status: { paused: Summer break } }\n";
    fs::write(
        folder.path().join("tag.yaml"),
        format!("title: TAG\nmeetings:\n{series}"),
    )
    .unwrap();
    let (code, said) = told(&run(&["tag.yaml"], folder.path()));
    assert_eq!(code, Some(0));
    assert_eq!(
        said,
        "checked 1 content file: no errors, no warnings

TAG: A, every Wednesday at 16:00 UTC
  Wednesday 25 November 2026, 16:00 UTC
  Wednesday 2 December 2026, 16:00 UTC
  Wednesday 9 December 2026, 16:00 UTC
TAG: B, 1st Monday of each month at 10:00 America/New_York
  Monday 4 January 2027, 10:00 America/New_York (15:00 UTC)
  Monday 1 February 2027, 10:00 America/New_York (15:00 UTC)
  Monday 1 March 2027, 10:00 America/New_York (15:00 UTC)
TAG: C, every Friday at 10:00 UTC
  no meetings
"
    );
}

#[test]
fn addresses_are_listed_once_and_one_a_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::copy(
        "content/tag-security.yaml",
        folder.path().join("tag-security.yaml"),
    )
    .unwrap();
    let (code, said) = told(&run(&["--list-urls", "."], folder.path()));
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(code, Some(0));
    assert_eq!(lines.len(), 10, "{said}");
    assert!(lines.iter().all(|it| it.starts_with("https://")), "{said}");
    assert_eq!(
        said.matches("https://community.cncf.io/tag-app-delivery/")
            .count(),
        1
    );
}

#[test]
fn a_code_is_explained() {
    let (_, said) = told(&run(&["--explain", "zone"], Path::new(".")));
    for part in [
        "error[zone]: ",
        "Not so:",
        "10:00 PST",
        "But so:",
        "America/Los_Angeles",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let (_, all) = told(&run(&["--explain", "all"], Path::new(".")));
    assert_eq!(all, tag_page::report::list());
}

#[test]
fn a_change_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let later = CLEAN.replace("16:00", "17:00");
    for (name, text) in [("old", CLEAN), ("new", &later), ("bad", WRONG)] {
        fs::create_dir(folder.join(name)).unwrap();
        fs::write(folder.join(name).join("tag-security.yaml"), text).unwrap();
    }
    let (code, said) = told(&run(&["--diff", "old", "new"], folder));
    assert_eq!(code, Some(0));
    for part in [
        "TAG Security",
        "25 November 2026",
        "17:00 UTC",
        "one hour later",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let (_, same) = told(&run(&["--diff", "old", "old"], folder));
    assert!(same.contains("Nothing changes for visitors"), "{same}");
    let (_, markdown) = told(&run(
        &["--diff", "old", "new", "--format", "github"],
        folder,
    ));
    assert!(
        markdown.contains('#') && markdown.contains("17:00 UTC"),
        "{markdown}"
    );
    let (_, json) = told(&run(&["--diff", "old", "new", "--format", "json"], folder));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["pages"][0]["slug"], "tag-security");
    for (format, wrong) in [
        ("human", "error["),
        ("json", "\"diagnostics\": ["),
        ("github", "::error file=bad/"),
    ] {
        let (code, said) = told(&run(&["--diff", "old", "bad", "--format", format], folder));
        assert_eq!(code, Some(1));
        assert!(said.contains(wrong), "{said}");
    }
    let (code, unread) = told(&run(&["--diff", "bad", "new"], folder));
    assert_eq!(code, Some(0));
    assert_eq!(
        unread,
        "The content of tag-security had errors before: what changes on its page cannot be said.\n"
    );
    let (_, added) = told(&run(&["--diff", "none", "new"], folder));
    assert!(added.contains("The page is new"), "{added}");
    assert_eq!(told(&run(&["--diff", "old"], folder)).0, Some(2));
}
