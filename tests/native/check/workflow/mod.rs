//! The workflow for a repository of content, as it is copied from `integrations/content`: what it may
//! do, and what comes of its scripts. Only what GitHub itself does is left out.

mod form;
mod job;
mod pages;
mod publish;
mod repository;
mod summary;

use std::fs;

use serde_json::Value;

use self::job::Job;
use crate::support::yaml;

/// The workflow.
struct Workflow(Value);

impl Workflow {
    fn read() -> Self {
        let text = fs::read_to_string("integrations/content/content.yml").expect("it is there");
        Self(yaml::read(&text).expect("one document"))
    }

    fn job(&self, name: &str) -> Job<'_> {
        Job(&self.0["jobs"][name])
    }

    /// The steps of all jobs.
    fn steps(&self) -> impl Iterator<Item = &Value> {
        let jobs = self.0["jobs"].as_object().expect("there are jobs");
        jobs.values().flat_map(|job| Job(job).steps())
    }
}
