//! The schema itself: it stands beside the content, and says of everything what it is.

use std::fs;
use std::process::Command;

use serde_json::Value;

use super::SCHEMA;

#[test]
fn what_stands_beside_the_content_is_what_the_program_prints() {
    let printed = Command::new(env!("CARGO_BIN_EXE_tag-page"))
        .arg("schema")
        .output()
        .unwrap();
    assert!(printed.status.success());
    let written = fs::read("content/tag-page.schema.json").unwrap_or_default();
    assert!(
        written == printed.stdout,
        "content/tag-page.schema.json is old: run `make schema`"
    );
}

#[test]
fn editors_find_it_by_the_first_line() {
    let file = fs::read_to_string("content/tag-security.yaml").unwrap();
    let first = file.lines().next().unwrap();
    assert_eq!(
        first,
        "# yaml-language-server: $schema=tag-page.schema.json"
    );
}

#[test]
fn it_is_a_schema_of_draft_2020_12_without_an_address() {
    assert_eq!(
        SCHEMA["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    assert!(SCHEMA.get("$id").is_none());
    jsonschema::draft202012::meta::validate(&SCHEMA).unwrap();
}

#[test]
fn every_key_is_described_and_has_an_example() {
    let mut keys = 0;
    for (name, group) in groups() {
        for part in ["title", "description", "examples"] {
            assert!(group.get(part).is_some(), "{name} has no {part}");
        }
        assert_eq!(group["additionalProperties"], false, "{name}");
        for (key, value) in group["properties"].as_object().unwrap() {
            keys += 1;
            let said = value["description"].as_str().unwrap_or_default();
            assert!(said.ends_with('.'), "{name}: {key}: {said}");
            assert!(has_title(value), "{name}: {key}");
            assert!(has_example(value), "{name}: {key}");
        }
    }
    assert_eq!(keys, 48);
}

#[test]
fn nothing_may_be_null() {
    let text = SCHEMA.to_string();
    assert!(!text.contains("null"), "{text}");
}

/// The groups of keys, the file itself among them.
fn groups() -> impl Iterator<Item = (String, &'static Value)> {
    let defined = SCHEMA["$defs"].as_object().unwrap().iter();
    let all = defined.map(|(name, it)| (name.clone(), it));
    all.chain([("the file".to_owned(), &*SCHEMA)])
        .filter(|(_, it)| it.get("properties").is_some())
}

/// The schemas that a schema consists of, itself among them: those it refers to, its alternatives, and
/// that of its entries.
fn parts(schema: &'static Value) -> Vec<&'static Value> {
    let referred = schema["$ref"].as_str().map(|name| {
        let name = name.strip_prefix("#/$defs/").unwrap();
        &SCHEMA["$defs"][name]
    });
    let alternatives = schema["anyOf"].as_array().into_iter().flatten();
    let inner = referred
        .into_iter()
        .chain(alternatives)
        .chain(schema.get("items"));
    [schema].into_iter().chain(inner.flat_map(parts)).collect()
}

fn has_title(schema: &'static Value) -> bool {
    parts(schema).iter().any(|it| it.get("title").is_some())
}

fn has_example(schema: &'static Value) -> bool {
    let says = |it: &&Value| it.get("examples").is_some() || it.get("enum").is_some();
    parts(schema).iter().any(says)
}
