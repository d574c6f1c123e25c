//! A job of a workflow, and what of it is run.

use serde_json::Value;

/// A job.
#[derive(Clone, Copy)]
pub(super) struct Job<'a>(pub(super) &'a Value);

impl<'a> Job<'a> {
    pub(super) fn steps(self) -> impl Iterator<Item = &'a Value> {
        self.0["steps"].as_array().expect("there are steps").iter()
    }

    /// The scripts that an event runs, in their order, each with the names of its own variables.
    pub(super) fn scripts(self, event: &str) -> Vec<(&'a str, Vec<&'a str>)> {
        let steps = self.steps().filter(|step| is_met(step, event));
        let scripts = steps.filter_map(|step| {
            let own = step["env"].as_object().into_iter().flatten();
            Some((
                step["run"].as_str()?,
                own.map(|(name, _)| &**name).collect(),
            ))
        });
        scripts.collect()
    }

    pub(super) fn is_run(self, event: &str) -> bool {
        is_met(self.0, event)
    }
}

/// Whether a job or a step is run at an event, by an `if` that asks for nothing else.
fn is_met(of: &Value, event: &str) -> bool {
    let Some(condition) = of["if"].as_str() else {
        return true;
    };
    condition.split(" || ").any(|it| {
        let asked = it.strip_prefix("github.event_name ").expect(condition);
        let (is, name) = asked.split_once(' ').expect(condition);
        match is {
            "==" => name == format!("'{event}'"),
            "!=" => name != format!("'{event}'"),
            _ => panic!("{condition}"),
        }
    })
}
