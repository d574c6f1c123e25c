//! What is said, for programs.

use serde_json::{Value, json};
use tag_page::report::{self, Reports};

use super::check;

const TEXT: &str = "title: Sécurité\nmeetings:\n  - name: Weekly\n    when: every Wednesday at 16:00 CET\n    duration: 1 hour\nlinks: [\"Ümläut [here](https://example.org/)\"]\n";

#[test]
fn json_has_the_place_and_the_remedy() {
    let reports = Reports(vec![check(TEXT)]);
    let document: Value = serde_json::from_str(&report::json(&reports)).unwrap();
    let [files, errors, warnings, notes] =
        ["files", "errors", "warnings", "notes"].map(|it| document[it].as_u64());
    assert_eq!([files, errors, warnings, notes], [1, 1, 1, 0].map(Some));
    let [zone, link] = &document["diagnostics"].as_array().unwrap()[..] else {
        panic!("{document}")
    };
    let start = TEXT.find("CET").unwrap();
    assert_eq!(
        zone["place"],
        json!({ "line": 4, "column": 36, "start": start, "end": start + 3 })
    );
    assert_eq!(zone["code"], "zone");
    assert_eq!(zone["severity"], "error");
    assert_eq!(zone["file"], "tag-security.yaml");
    let fix = &zone["fix"];
    let sentence = TEXT.find("every").unwrap();
    assert_eq!(fix["start"], json!(sentence));
    assert_eq!(fix["text"], "every Wednesday at 16:00 Europe/Berlin");
    // Columns count characters, offsets count bytes.
    assert_eq!(link["place"]["column"], 18);
    assert_eq!(
        &TEXT[link["place"]["start"].as_u64().unwrap().try_into().unwrap()..][..4],
        "here"
    );
    assert!(link.get("fix").is_none());
    for key in ["message", "why", "help"] {
        assert!(link[key].as_str().is_some_and(|it| !it.is_empty()), "{key}");
    }
}

#[test]
fn annotations_cannot_be_broken_out_of() {
    let hostile = "title: TAG\nlinks: [\"[100%::error::x, y](https://example.org/tag:a,b)\"]\nleads: [{ name: \"A::B,C\\n\", role: \"x::y,%0A\" }]\n";
    let lines = report::github(&Reports(vec![check(hostile), check(TEXT)]));
    for line in lines.lines() {
        let (command, message) = line
            .strip_prefix("::")
            .and_then(|it| it.split_once("::"))
            .expect(line);
        let (level, properties) = command.split_once(' ').expect(line);
        assert!(["error", "warning", "notice"].contains(&level), "{line}");
        let names: Vec<_> = properties
            .split(',')
            .map(|it| it.split('=').next().unwrap())
            .collect();
        assert_eq!(names, ["file", "line", "col", "title"], "{line}");
        assert!(message.contains("%0A"), "{line}");
    }
    assert!(
        lines.contains("::error file=tag-security.yaml,line=4,col=36,title=zone::`CET` is no zone"),
        "{lines}"
    );
}
