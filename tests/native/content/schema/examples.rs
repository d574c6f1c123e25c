//! The examples that editors offer: each can be written as it stands, somewhere in a file.

use serde_json::{Value, json};

use super::mutated::{Place, at, good};
use super::{SCHEMA, is_built, takes};

/// Where the groups of keys are in the file that has every key.
const GROUPS: [(&str, &[&str]); 10] = [
    ("Picture", &["icon"]),
    ("Link", &["links/1"]),
    ("Meeting", &["meetings/0", "meetings/1", "meetings/2"]),
    ("Join", &["meetings/0/join"]),
    ("Passcode", &["meetings/1/join/passcode"]),
    ("Status", &["meetings/1/status", "meetings/2/status"]),
    (
        "Exception",
        &[
            "meetings/0/exceptions/0",
            "meetings/0/exceptions/1",
            "meetings/0/exceptions/2",
        ],
    ),
    ("Lead", &["leads/0"]),
    ("Waiver", &["waivers/0"]),
    ("the file", &[""]),
];

#[test]
fn each_can_be_written() {
    let mut count = 0;
    for (name, group) in groups() {
        let (_, places) = *GROUPS.iter().find(|(it, _)| *it == name).expect(name);
        let mut check = |key: Option<&str>, example: &Value| {
            count += 1;
            let fits = places.iter().any(|place| {
                let steps = place.split('/').chain(key).filter(|step| !step.is_empty());
                let place: Place = steps.map(str::to_owned).collect();
                let mut file = good();
                *at(&mut file, &place) = example.clone();
                let yaml = file.to_string();
                takes(&yaml) && is_built(&yaml)
            });
            assert!(fits, "{name}, {key:?}: {example}");
        };
        for example in examples(group) {
            check(None, &example);
        }
        for (key, value) in group["properties"].as_object().unwrap() {
            for example in examples(value) {
                check(Some(key), &example);
            }
        }
    }
    assert!(count > 80, "{count} examples");
}

fn groups() -> impl Iterator<Item = (&'static str, &'static Value)> {
    let defined = SCHEMA["$defs"].as_object().unwrap().iter();
    let all = defined.map(|(name, it)| (name.as_str(), it));
    all.chain([("the file", &*SCHEMA)])
        .filter(|(_, it)| it.get("properties").is_some())
}

/// The examples of a schema, its words, and its default: its own, those of what it refers to, and of
/// its alternatives; an entry's stand in a list.
fn examples(schema: &Value) -> Vec<Value> {
    let listed = |key: &str| schema[key].as_array().into_iter().flatten().cloned();
    let mut all: Vec<_> = listed("examples").chain(listed("enum")).collect();
    all.extend(schema.get("default").cloned());
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.strip_prefix("#/$defs/").unwrap();
        all.extend(examples(&SCHEMA["$defs"][name]));
    }
    all.extend(listed("anyOf").flat_map(|it| examples(&it)));
    if let Some(entry) = schema.get("items") {
        all.extend(examples(entry).into_iter().map(|it| json!([it])));
    }
    all
}
