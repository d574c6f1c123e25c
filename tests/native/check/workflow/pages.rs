//! The workflow for a site of its own, from `integrations/pages`: it publishes as that for content does.

use std::fs;

use serde_json::{Value, json};

use super::Workflow;
use crate::support::yaml;

#[test]
fn a_site_of_its_own_is_published_as_one_of_content_is() {
    let text = fs::read_to_string("integrations/pages/pages.yml").expect("it is there");
    let own = Workflow(yaml::read(&text).expect("one document"));
    let content = Workflow::read();
    let events = own.0["on"].as_object().expect("events");
    assert!(
        !events.contains_key("pull_request"),
        "what is proposed is not published"
    );
    for event in ["push", "schedule", "workflow_dispatch"] {
        assert_eq!(events[event], content.0["on"][event], "{event}");
    }
    assert_eq!(own.0["permissions"], json!({ "contents": "read" }));
    let [own, content] = [&own, &content].map(|it| it.job("publish"));
    for key in ["runs-on", "permissions", "environment", "concurrency"] {
        assert_eq!(own.0[key], content.0[key], "{key}");
    }
    // Nothing but the content of another repository is to be put in its place.
    let mut steps = own.steps();
    let checkout = steps.next().expect("a step");
    assert_eq!(checkout["with"], json!({ "persist-credentials": false }));
    let theirs: Vec<_> = content.steps().collect();
    assert_eq!(checkout["uses"], theirs[0]["uses"]);
    let build = |it: &&&Value| it["run"] == "make dist";
    assert_eq!(theirs.iter().filter(build).count(), 1);
    for step in steps {
        assert!(theirs.contains(&step), "{step}");
    }
}
