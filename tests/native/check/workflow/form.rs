//! What the workflow says before anything is run: when, what it may do, whose code it takes.

use serde_json::json;

use super::Workflow;

#[test]
fn it_runs_for_a_change_for_what_is_merged_and_every_night() {
    let workflow = Workflow::read();
    let on = &workflow.0["on"];
    assert!(on.as_object().expect("events").contains_key("pull_request"));
    assert_eq!(on["push"], json!({ "branches": ["main"] }));
    let cron = on["schedule"][0]["cron"].as_str().expect("a time");
    let [minute, hour, days @ ..] = &cron.split(' ').collect::<Vec<_>>()[..] else {
        panic!("{cron}");
    };
    assert!(minute.parse::<u8>().is_ok_and(|it| it < 60), "{cron}");
    assert!(hour.parse::<u8>().is_ok_and(|it| it < 24), "{cron}");
    assert_eq!(days, ["*", "*", "*"]);
    for (event, check, publish) in [
        ("pull_request", true, false),
        ("push", true, true),
        ("schedule", true, true),
        ("workflow_dispatch", true, true),
    ] {
        let runs = ["check", "publish"].map(|job| workflow.job(job).is_run(event));
        assert_eq!(runs, [check, publish], "{event}");
    }
    assert_eq!(workflow.job("publish").0["needs"], "check");
}

#[test]
fn it_may_do_no_more_than_it_needs() {
    let workflow = Workflow::read();
    assert_eq!(workflow.0["permissions"], json!({ "contents": "read" }));
    assert!(workflow.job("check").0.get("permissions").is_none());
    assert_eq!(
        workflow.job("publish").0["permissions"],
        json!({ "contents": "read", "pages": "write", "id-token": "write" })
    );
    let checkouts = workflow.steps().filter(|it| {
        let uses = it["uses"].as_str();
        uses.is_some_and(|it| it.starts_with("actions/checkout@"))
    });
    let checkouts: Vec<_> = checkouts.collect();
    assert_eq!(checkouts.len(), 4);
    for step in checkouts {
        assert_eq!(step["with"]["persist-credentials"], false, "{step}");
    }
}

#[test]
fn others_code_is_taken_by_its_digest() {
    let workflow = Workflow::read();
    let uses: Vec<_> = workflow
        .steps()
        .filter_map(|it| it["uses"].as_str())
        .collect();
    assert_eq!(uses.len(), 8);
    for it in uses {
        let (action, commit) = it.split_once('@').expect(it);
        assert!(action.starts_with("actions/"), "{it}");
        let is_digit = |digit: u8| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit);
        assert!(commit.len() == 40 && commit.bytes().all(is_digit), "{it}");
    }
}

/// Whatever an expression gives would be run as a part of the script.
#[test]
fn no_expression_stands_in_a_script() {
    let workflow = Workflow::read();
    let scripts: Vec<_> = workflow
        .steps()
        .filter_map(|it| it["run"].as_str())
        .collect();
    assert_eq!(scripts.len(), 5);
    for script in scripts {
        assert!(!script.contains("${{"), "{script}");
    }
}

/// The runs in these tests take for BEFORE what GitHub makes of this.
#[test]
fn a_change_is_compared_with_what_was_there_before() {
    let workflow = Workflow::read();
    let mut own = workflow.steps().filter_map(|it| it.get("env"));
    assert_eq!(
        own.next(),
        Some(&json!({
            "BEFORE": "${{ github.event_name == 'pull_request' && 'HEAD^' || github.event.before }}"
        }))
    );
    assert_eq!(own.next(), None);
    let checkout = workflow.job("check").steps().next().expect("a step");
    assert_eq!(checkout["with"]["fetch-depth"], 0, "both commits are there");
}
