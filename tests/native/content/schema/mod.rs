//! The JSON Schema of the content file: whatever the parser takes, it takes; whatever it refuses, the
//! parser refuses.

mod documented;
mod examples;
mod files;
mod mutated;
mod random;
mod refused;

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;
use tag_page::check::check_text;
use tag_page::content;
use tag_page::report::Report;

use crate::support::yaml;

static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(&content::schema()).expect("JSON"));

static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&SCHEMA).expect("a schema"));

/// Whether an editor that goes by the schema finds nothing wrong.
pub(super) fn takes(yaml: &str) -> bool {
    yaml::read(yaml).is_some_and(|json| VALIDATOR.is_valid(&json))
}

/// What keeps the schema from taking this; for messages.
fn trouble(yaml: &str) -> String {
    let Some(json) = yaml::read(yaml) else {
        return "no YAML".to_owned();
    };
    let all = VALIDATOR.iter_errors(&json);
    let lines: Vec<_> = all
        .map(|it| format!("{}: {it}", it.instance_path()))
        .collect();
    lines.join("\n")
}

/// What the build says of a file with this text.
fn report(yaml: &str) -> Report {
    let at = "2026-11-25T12:00:00Z".parse().expect("an instant");
    check_text("tag.yaml", "tag", yaml, at).1
}

/// Whether the file would be built.
fn is_built(yaml: &str) -> bool {
    !report(yaml).has_errors()
}
