//! The content files that there are.

use std::fs;

use tag_page::report::{Code, Severity};

use super::{is_built, report, takes, trouble};
use crate::check::file;

#[test]
fn those_of_the_project_are_taken() {
    let mut files = vec!["src/build/states.yaml".into()];
    for folder in ["content", "tests/fixtures"] {
        let all = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
        files.extend(all.filter(|it| it.extension().is_some_and(|it| it == "yaml")));
    }
    assert!(files.len() >= 6);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let report = report(&text);
        assert!(!report.has_errors(), "{}\n{report}", file.display());
        assert!(takes(&text), "{}\n{}", file.display(), trouble(&text));
    }
}

/// The errors whose example the schema takes, and what it cannot know.
const LEFT_TO_THE_PARSER: [(Code, &str); 11] = [
    (Code::Comment, "comments in YAML"),
    (Code::Markup, "Markdown"),
    (Code::Rule, "the grammar of sentences"),
    (Code::RuleAnchor, "on which weekday a date falls"),
    (Code::Zone, "which zones there are"),
    (Code::Since, "the dates of a rule"),
    (Code::ExceptionDate, "the dates of a rule"),
    (Code::ExceptionOverlap, "what lies on another meeting"),
    (Code::UrlHidden, "the inside of an address"),
    (Code::UrlEmpty, "addresses in Markdown"),
    (Code::ZoomNumber, "what the numbers of Zoom look like"),
];

#[test]
fn those_of_the_list_of_checks_are_judged_alike() {
    for code in Code::ALL {
        let Some((wrong, right)) = code.example() else {
            continue;
        };
        let (wrong, right) = (file(wrong), file(right));
        assert!(takes(&right), "{right}\n{}", trouble(&right));
        let left = LEFT_TO_THE_PARSER.iter().any(|(it, _)| it == code);
        let refused = code.severity() == Severity::Error && !left;
        assert_eq!(takes(&wrong), !refused, "{code}\n{wrong}");
        assert_eq!(is_built(&wrong), code.severity() != Severity::Error);
    }
}
