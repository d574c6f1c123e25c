//! `tag-page dates`, run as a program.

use std::process::{Command, Output};

const RULE: &str = "1st and 3rd Wednesday of each month at 16:00 UTC";
const FROM: [&str; 2] = ["--from", "2026-10-01T00:00:00Z"];

#[test]
fn it_lists_eight_starts_one_a_line() {
    let found = dates(&[&[RULE], &FROM[..]].concat());
    assert_eq!(
        text(&found),
        "2026-10-07T16:00:00Z\n2026-10-21T16:00:00Z\n2026-11-04T16:00:00Z\n2026-11-18T16:00:00Z\n\
         2026-12-02T16:00:00Z\n2026-12-16T16:00:00Z\n2027-01-06T16:00:00Z\n2027-01-20T16:00:00Z\n"
    );
}

#[test]
fn a_start_at_the_instant_itself_is_listed() {
    for (from, first) in [
        ("2026-10-07T16:00:00Z", "2026-10-07T16:00:00Z\n"),
        ("2026-10-07T09:00:00-07:00", "2026-10-07T16:00:00Z\n"),
        ("2026-10-07T16:00:01Z", "2026-10-21T16:00:00Z\n"),
        // Seconds may be missing, and a date is its midnight in UTC.
        ("2026-10-07T16:00Z", "2026-10-07T16:00:00Z\n"),
        ("2026-10-07T09:01-07:00", "2026-10-21T16:00:00Z\n"),
        ("2026-10-07", "2026-10-07T16:00:00Z\n"),
        ("2026-10-08", "2026-10-21T16:00:00Z\n"),
    ] {
        assert_eq!(text(&dates(&[RULE, "--from", from, "--count", "1"])), first);
    }
}

#[test]
fn a_zone_adds_its_own_time_after_a_tab() {
    for (zone, line) in [
        (
            "America/Los_Angeles",
            "2026-10-07T16:00:00Z\t2026-10-07T09:00:00-07:00\n",
        ),
        (
            "asia/kolkata",
            "2026-10-07T16:00:00Z\t2026-10-07T21:30:00+05:30\n",
        ),
        (
            "Pacific/Apia",
            "2026-10-07T16:00:00Z\t2026-10-08T05:00:00+13:00\n",
        ),
        ("UTC", "2026-10-07T16:00:00Z\t2026-10-07T16:00:00+00:00\n"),
    ] {
        let found = dates(&[&[RULE, "--count", "1", "--zone", zone], &FROM[..]].concat());
        assert_eq!(text(&found), line);
    }
}

#[test]
fn fewer_than_asked_for_is_no_error() {
    for (until, lines) in [("2026-10-14", 1), ("2026-09-30", 0)] {
        let sentence = format!("{RULE} until {until}");
        let found = dates(&[&[&*sentence], &FROM[..]].concat());
        assert_eq!(text(&found).lines().count(), lines);
    }
}

#[test]
fn the_list_ends_with_the_last_year_of_four_digits() {
    let demo = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/tag-demo.yaml");
    for (rule, from, zone, last) in [
        (RULE, "9999-12-10T00:00:00Z", "UTC", "9999-12-15T16:00:00Z"),
        // In Tokyo it is the year 10000 already.
        (
            "every Friday at 15:30 UTC",
            "9999-12-10T00:00:00Z",
            "Asia/Tokyo",
            "9999-12-24T15:30:00Z",
        ),
        (demo, "9999-12-20T00:00:00Z", "UTC", "9999-12-28T09:00:00Z"),
    ] {
        let found = text(&dates(&[rule, "--from", from, "--zone", zone]));
        let starts: Vec<_> = found
            .lines()
            .filter_map(|it| it.split('\t').next())
            .collect();
        assert_eq!(starts.last(), Some(&last), "{rule}");
    }
    let all = text(&dates(
        &[
            &["every Monday at 09:00 UTC", "--count", "100000"],
            &FROM[..],
        ]
        .concat(),
    ));
    assert_eq!(all.lines().count(), 100_000);
}

#[test]
fn json_holds_the_same() {
    let arguments = [RULE, "--json", "--count", "2", "--zone", "Asia/Tokyo"];
    let found = text(&dates(&[&arguments, &FROM[..]].concat()));
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    assert_eq!(
        found,
        serde_json::json!([
            { "start": "2026-10-07T16:00:00Z", "local": "2026-10-08T01:00:00+09:00" },
            { "start": "2026-10-21T16:00:00Z", "local": "2026-10-22T01:00:00+09:00" },
        ])
    );
    let none = dates(&["every Wednesday at 16:00 UTC until 2020-01", "--json"]);
    assert_eq!(serde_json::from_str::<Vec<()>>(&text(&none)).unwrap(), []);
}

#[test]
fn without_an_instant_it_begins_now() {
    let mut program = program(&[RULE, "--count", "1"]);
    program.env("SOURCE_DATE_EPOCH", "1796227200"); // 2026-12-02T16:00:00Z
    assert_eq!(text(&program.output().unwrap()), "2026-12-02T16:00:00Z\n");
}

#[test]
fn a_sentence_that_is_no_rule_is_reported() {
    let found = dates(&["every Wednesday at 16:00 CET"]);
    assert_eq!(found.status.code(), Some(1));
    assert_eq!(found.stdout, b"");
    insta::assert_snapshot!(String::from_utf8(found.stderr).unwrap(), @r"
    error: `CET` is no zone: an abbreviation does not say whether the meeting follows daylight saving; name the city; did you mean Europe/Berlin?
      |
    1 | every Wednesday at 16:00 CET
      |                          ^^^
      |
      = help: for example: every Wednesday at 16:00 Europe/Berlin
    ");
}

#[test]
fn arguments_that_cannot_be_used_are_told_from_it() {
    for arguments in [
        &[] as &[&str],
        &[RULE, "--from", "2026-10-01T16:00"],
        &[RULE, "--from", "2026-10-01T16:00:00"],
        &[RULE, "--from", "2026-10-01T16Z"],
        &[RULE, "--from", "2026-10-01T16:00:Z"],
        &[RULE, "--from", "2026-10"],
        &[RULE, "--from", "2026-02-30"],
        &[RULE, "--from", "tomorrow"],
        &[RULE, "--count", "-1"],
        &[RULE, "--count", "100001"],
        &[RULE, "--zone", "CET"],
        &[RULE, "--zone", "Mars/Base"],
        &[RULE, "--tz", "UTC"],
        &[RULE, RULE],
    ] {
        let found = dates(arguments);
        assert_eq!(found.status.code(), Some(2), "{arguments:?}");
        assert_eq!(found.stdout, b"", "{arguments:?}");
    }
}

fn dates(arguments: &[&str]) -> Output {
    program(arguments).output().unwrap()
}

fn program(arguments: &[&str]) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_tag-page"));
    program.arg("dates").args(arguments);
    program
}

/// What the program wrote, having succeeded.
fn text(output: &Output) -> String {
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn a_content_file_shows_its_exceptions_too() {
    let demo = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/tag-demo.yaml");
    let from = ["--from", "2026-12-01T00:00:00Z"];
    let found = dates(&[&[demo, "--count", "10"], &from[..]].concat());
    assert_eq!(
        text(&found),
        "2026-12-02T18:00:00Z\tAmericas\tcancelled\tKubeCon\n\
         2026-12-08T09:00:00Z\tEMEA\n\
         2026-12-16T18:00:00Z\tAmericas\n\
         2026-12-22T09:00:00Z\tEMEA\n\
         2027-01-05T09:00:00Z\tEMEA\n\
         2027-01-06T18:00:00Z\tAmericas\tmoved to 2027-01-13T18:00:00Z\tNew Year\n\
         2027-01-13T18:00:00Z\tAmericas\tmoved from 2027-01-06T18:00:00Z\tNew Year\n\
         2027-01-19T09:00:00Z\tEMEA\n\
         2027-01-20T18:00:00Z\tAmericas\n\
         2027-01-28T00:00:00Z\tAmericas\textra\tCharter vote\n"
    );
    let found = dates(&[&[demo, "--count", "1", "--json"], &from[..]].concat());
    assert_eq!(
        text(&found),
        "[\n  { \"start\": \"2026-12-02T18:00:00Z\", \"series\": \"Americas\", \
         \"state\": \"cancelled\", \"reason\": \"KubeCon\" }\n]\n"
    );
}

#[test]
fn a_wrong_content_file_is_an_error() {
    let found = dates(&["nowhere.yaml"]);
    assert_eq!(found.status.code(), Some(1));
    let said = String::from_utf8_lossy(&found.stderr).into_owned();
    assert!(said.contains("there is no such file"), "{said}");
}
