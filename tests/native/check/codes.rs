//! The codes: each is found where its documentation says, and not where it says that all is well.

use std::collections::BTreeSet;

use tag_page::report::{Code, Severity};

use super::{check, file};

#[test]
fn each_is_said_of_its_own_example_and_of_nothing_else() {
    let (mut untrue, mut count) = (Vec::new(), 0);
    for code in Code::ALL {
        let Some((wrong, right)) = code.example() else {
            continue;
        };
        count += 1;
        let said = |lines: &str| -> BTreeSet<_> {
            let report = check(&file(lines));
            let of = report.diagnostics().iter();
            of.map(|it| it.code.name()).collect()
        };
        let (wrong, right) = (said(wrong), said(right));
        if wrong != BTreeSet::from([code.name()]) || !right.is_empty() {
            untrue.push(format!("{code}: {wrong:?}, then {right:?}"));
        }
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
    assert_eq!(
        count,
        Code::ALL.len() - 2,
        "only whole files have no lines to show"
    );
}

#[test]
fn a_remedy_that_a_program_can_apply_is_one() {
    let mut applied = 0;
    for code in Code::ALL {
        let Some((wrong, _)) = code.example() else {
            continue;
        };
        let text = file(wrong);
        for said in check(&text).diagnostics() {
            let Some(fix) = &said.fix else { continue };
            applied += 1;
            let mended = format!(
                "{}{}{}",
                &text[..fix.span.start],
                fix.text,
                &text[fix.span.end..]
            );
            let left = check(&mended);
            assert!(left.diagnostics().is_empty(), "{code}\n{mended}\n{left}");
        }
    }
    assert!(applied >= 6, "{applied} remedies");
}

#[test]
fn they_have_names_of_their_own_and_sentences_that_end() {
    let names: BTreeSet<_> = Code::ALL.iter().map(|it| it.name()).collect();
    assert_eq!(names.len(), Code::ALL.len());
    for code in Code::ALL {
        let name = code.name();
        assert!(
            name.bytes().all(|it| it == b'-' || it.is_ascii_lowercase()),
            "{name}"
        );
        assert_eq!(name.parse(), Ok(*code));
        assert!(
            code.what().ends_with('.') && code.why().ends_with('.'),
            "{name}"
        );
        assert_eq!(code.why().matches(". ").count(), 0, "{name}: one sentence");
    }
}

#[test]
fn what_depends_on_the_day_is_never_an_error() {
    // Each example that is right today is looked at in a hundred years, and long ago.
    for code in Code::ALL {
        let Some((_, right)) = code.example() else {
            continue;
        };
        for at in ["1996-11-25T12:00:00Z", "2126-11-25T12:00:00Z"] {
            let report = super::check_at(&file(right), at);
            assert_eq!(report.count(Severity::Error), 0, "{code} at {at}\n{report}");
        }
    }
}
