//! What the job `check` says of a change, in its summary and beside the lines.

use super::repository::{Event, Files, Repository, Run};

const SECURITY: &str = "title: TAG Security
meetings:
  - { name: Weekly, when: every Wednesday at 16:00 UTC, duration: 1 hour, updated: 2026-11-01 }
";
const LATER: &str = "title: TAG Security
meetings:
  - { name: Weekly, when: every Wednesday at 17:00 UTC, duration: 1 hour, updated: 2026-11-24 }
";
const WRONG: &str = "title: TAG Security
meetings:
  - { name: Weekly, when: every Wednesday at 16:00 CET, duration: 1 hour }
";

/// What is said of the change from the one to the other.
const ONE_HOUR_LATER: &str = "### TAG Security (tag-security)

- From 25 November 2026, Weekly starts at 17:00 UTC instead of 16:00, one hour later: all of the next 52 dates move.
- Calendars that follow the feed change by themselves; copies that were made once (“A copy, once” on the page, of a date or of a series) are not reached, and whoever has one mends it by hand.

For members, to paste:

```text
TAG Security: from Wednesday 25 November 2026, Weekly is at 17:00 UTC instead of 16:00 UTC, one hour later.
```

";
const NOTHING: &str = "Nothing changes for visitors.\n\n";

fn of_pull_request(old: Files<'_>, new: Files<'_>) -> Run {
    Repository::of_pull_request(old, new).check(Event::PullRequest)
}

#[test]
fn a_change_is_told_with_a_sentence_to_paste_and_whom_it_does_not_reach() {
    let run = of_pull_request(
        &[("tag-security.yaml", SECURITY)],
        &[("tag-security.yaml", LATER)],
    );
    assert!(run.passed, "{}", run.said);
    assert_eq!(run.summary, ONE_HOUR_LATER);
}

/// Content before and after, and what the summary says in these words.
#[test]
fn pages_that_come_and_go_are_told() {
    let other = SECURITY.replace("Security", "Runtime").replace("16", "15");
    let one = ("tag-security.yaml", SECURITY);
    let two = ("tag-runtime.yaml", &*other);
    for (old, new, told) in [
        (
            &[one][..],
            &[one, two][..],
            &[
                "TAG Runtime",
                "Weekly is new, every Wednesday at 15:00 UTC",
                "The page is new, with 1 series.",
                "TAG Runtime: Weekly is new",
            ][..],
        ),
        (
            &[one, two],
            &[one],
            &[
                "TAG Runtime",
                "Weekly is no longer on the page",
                "Copies that were made once",
                "The page is gone, and its calendar feeds with it",
                "TAG Runtime: Weekly is no longer announced",
            ],
        ),
        (
            &[one, two],
            &[one, ("tag-run.yaml", &other)],
            &[
                "The calendar feed is tag-run.ics instead of tag-runtime.ics",
                "The page is now tag-run instead of tag-runtime",
            ],
        ),
    ] {
        let run = of_pull_request(old, new);
        assert!(run.passed, "{}", run.said);
        for part in told {
            assert!(run.summary.contains(part), "{part}: {}", run.summary);
        }
        assert!(!run.summary.contains("Security"), "{}", run.summary);
    }
}

#[test]
fn a_change_of_no_content_changes_nothing() {
    let files: Files<'_> = &[("tag-security.yaml", SECURITY)];
    let commented = format!("# By whoever\n{SECURITY}");
    for new in [files, &[("tag-security.yaml", &commented)]] {
        let run = of_pull_request(files, new);
        assert!(run.passed, "{}", run.said);
        assert_eq!(run.summary, NOTHING);
    }
}

#[test]
fn a_fault_stops_the_job_and_stands_beside_its_line() {
    let old: Files<'_> = &[("tag-security.yaml", SECURITY)];
    for (new, annotation) in [
        (
            ("tag-security.yaml", WRONG),
            "::error file=content/tag-security.yaml,line=3,col=52,title=zone::",
        ),
        (
            ("tag security.yaml", SECURITY),
            "::error file=content/tag security.yaml,title=file-name::",
        ),
    ] {
        let run = of_pull_request(old, &[new]);
        assert!(!run.passed);
        assert!(
            run.said.lines().any(|it| it.starts_with(annotation)),
            "{}",
            run.said
        );
        assert_eq!(run.summary, "");
    }
}

/// The page of before is another one than that of a file with errors, so it is not compared with
/// nothing either.
#[test]
fn what_a_page_with_errors_becomes_is_not_guessed() {
    let runtime = SECURITY.replace("Security", "Runtime");
    let run = of_pull_request(
        &[("tag-security.yaml", WRONG), ("tag-runtime.yaml", &runtime)],
        &[("tag-security.yaml", SECURITY)],
    );
    assert!(run.passed, "{}", run.said);
    let (runtime, security) = run.summary.split_once("```\n\n").expect("a sentence");
    assert!(runtime.contains("The page is gone"), "{runtime}");
    assert_eq!(
        security,
        "The content of tag-security had errors before: what changes on its page cannot be said.\n\n"
    );
}

#[test]
fn a_push_is_compared_with_what_was_there_before() {
    let repository = Repository::of(&[("tag-security.yaml", SECURITY)]);
    let before = repository.head();
    // Two commits at once.
    repository.commit(&[("tag-security.yaml", LATER)]);
    repository.commit(&[("tag-security.yaml", &format!("{LATER}# Well"))]);
    let run = repository.check(Event::Push(&before));
    assert!(run.passed, "{}", run.said);
    assert_eq!(run.summary, ONE_HOUR_LATER);
}

#[test]
fn without_a_before_there_is_nothing_to_compare() {
    for before in [
        "0000000000000000000000000000000000000000",
        "8e8c483db84b4bee98b60c0593521ed34d9990e8",
    ] {
        let repository = Repository::of(&[("tag-security.yaml", SECURITY)]);
        let run = repository.check(Event::Push(before));
        assert!(run.passed, "{}", run.said);
        assert_eq!(
            run.summary,
            "The branch is new, or was pushed by force: there is nothing to compare it with.\n"
        );
    }
}

#[test]
fn the_first_content_is_new() {
    let repository = Repository::of(&[]);
    let before = repository.head();
    repository.commit(&[("tag-security.yaml", SECURITY)]);
    let run = repository.check(Event::Push(&before));
    assert!(run.passed, "{}", run.said);
    assert!(run.summary.contains("The page is new"), "{}", run.summary);
}

#[test]
fn every_night_the_content_is_checked_and_nothing_is_said() {
    for (text, passes) in [(SECURITY, true), (WRONG, false)] {
        let run = Repository::of(&[("tag-security.yaml", text)]).check(Event::Schedule);
        assert_eq!((run.passed, &*run.summary), (passes, ""), "{}", run.said);
    }
}
