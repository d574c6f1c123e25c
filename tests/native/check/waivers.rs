//! What is let pass beside the content, and what of it is said.

use super::{check_at, said};

const TRACE: &str = "title: CNCF TAG Security
links:
  - \"[Events](https://community.cncf.io/tag-app-delivery/)\"
  - \"[Charter](https://github.com/cncf/toc/blob/main/tags/runtime.md)\"
";

fn with(waivers: &str) -> Vec<String> {
    said(&format!("{TRACE}waivers:\n{waivers}"))
}

#[test]
fn they_let_pass_what_they_name() {
    let both = [
        "3:41 | other-group | tag-app-delivery",
        "4:54 | other-group | tags/runtime",
    ];
    assert_eq!(said(TRACE), both);
    for (waivers, left) in [
        ("  - { code: other-group, reason: Shared }", &both[..0]),
        (
            "  - { code: other-group, within: tag-app-delivery, reason: Shared }",
            &both[1..],
        ),
        (
            "  - { code: other-group, within: runtime, reason: Shared }
  - { code: other-group, within: app-delivery, reason: Shared, until: 2026-11-25 }",
            &both[..0],
        ),
    ] {
        assert_eq!(with(waivers), left, "{waivers}");
    }
}

#[test]
fn what_does_nothing_is_said() {
    for (waivers, told) in [
        (
            "  - { code: link-text, reason: Shared }",
            vec!["6:13 | waiver-unused | link-text"],
        ),
        (
            "  - { code: other-group, within: tag-storage, reason: Shared }",
            vec!["6:13 | waiver-unused | other-group"],
        ),
        (
            "  - { code: other-group, reason: Shared, until: 2026-11-24 }",
            vec!["6:49 | waiver-over | 2026-11-24"],
        ),
        (
            "  - { code: other-gruop, reason: Shared }",
            vec!["6:13 | waiver | other-gruop"],
        ),
        (
            "  - { code: rule, reason: Shared }",
            vec!["6:13 | waiver | rule"],
        ),
        (
            "  - { code: waiver-unused, reason: Shared }",
            vec!["6:13 | waiver | waiver-unused"],
        ),
        (
            "  - { code: other-group }",
            vec!["6:5 | key-missing | { code: other-group }"],
        ),
        (
            "  - { code: other-group, reason: '' }",
            vec!["6:34 | text-empty | ''"],
        ),
        (
            "  - { code: other-group, within: '', reason: Shared }",
            vec!["6:34 | text-empty | ''"],
        ),
        (
            "  - { code: other-group, reason: Shared, until: soon }",
            vec!["6:49 | date | soon"],
        ),
    ] {
        let all = with(waivers);
        let of_waivers: Vec<_> = all.iter().filter(|it| it.starts_with("6:")).collect();
        assert_eq!(of_waivers, told.iter().collect::<Vec<_>>(), "{waivers}");
    }
}

#[test]
fn one_that_has_ended_is_a_warning_and_lets_nothing_pass() {
    let yaml = format!(
        "{TRACE}waivers:\n  - {{ code: other-group, reason: Shared, until: 2026-11-30 }}\n"
    );
    let count = |at: &str| check_at(&yaml, at).diagnostics().len();
    assert_eq!(count("2026-11-30T23:59:59Z"), 0);
    assert_eq!(count("2026-12-01T00:00:00Z"), 3);
    assert!(!check_at(&yaml, "2126-01-01T00:00:00Z").has_errors());
}

#[test]
fn one_whose_words_stand_on_another_line_says_so() {
    let with = |within: &str| {
        let yaml = format!(
            "{TRACE}waivers:\n  - {{ code: other-group, within: {within}, reason: Shared }}\n"
        );
        check_at(&yaml, super::AT).to_string()
    };
    assert!(with("nowhere").contains("no `other-group` is said of a line that holds `nowhere`"));
}
