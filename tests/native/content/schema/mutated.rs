//! A good file with every key, changed in one place: a key is left out, misspelt or added, or a value
//! is of another kind.

use std::fs;

use serde_json::{Value, json};

use super::{SCHEMA, is_built, report, takes, trouble};
use crate::support::yaml;

/// Where a value is: the keys and numbers of entries that lead to it.
pub(super) type Place = Vec<String>;

#[test]
fn the_parser_and_the_schema_agree() {
    let good = good();
    let (mut taken, mut refused) = (0, 0);
    for place in places(&good) {
        for (what, changed) in changes(&good, &place) {
            let yaml = changed.to_string();
            let (schema, parser) = (takes(&yaml), is_built(&yaml));
            assert_eq!(
                schema,
                parser,
                "{place:?}, {what}: {yaml}\n{}\n{}",
                trouble(&yaml),
                report(&yaml)
            );
            *(if parser { &mut taken } else { &mut refused }) += 1;
        }
    }
    assert!(taken > 100 && refused > 500, "{taken} {refused}");
}

#[test]
fn it_has_every_key() {
    let good = good().to_string();
    let groups = SCHEMA["$defs"].as_object().unwrap().values();
    for group in groups.chain([&*SCHEMA]) {
        for key in group["properties"].as_object().into_iter().flatten() {
            assert!(good.contains(&format!("\"{}\":", key.0)), "{}", key.0);
        }
    }
}

/// The file with every key.
pub(super) fn good() -> Value {
    let text = fs::read_to_string("tests/fixtures/every-key.yaml").unwrap();
    yaml::read(&text).unwrap()
}

/// Every place in a value, its own first.
pub(super) fn places(value: &Value) -> Vec<Place> {
    let inner: Vec<(String, &Value)> = match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .map(|(nth, it)| (nth.to_string(), it))
            .collect(),
        Value::Object(keys) => keys.iter().map(|(key, it)| (key.clone(), it)).collect(),
        _ => Vec::new(),
    };
    let mut all = vec![Vec::new()];
    for (step, value) in inner {
        all.extend(
            places(value)
                .into_iter()
                .map(|rest| [vec![step.clone()], rest].concat()),
        );
    }
    all
}

/// What a change is called, and the file that it makes.
pub(super) fn changes(good: &Value, place: &Place) -> Vec<(&'static str, Value)> {
    let mut all = Vec::new();
    for kind in kinds() {
        // Only the parser knows that this is no sentence.
        if place.last().is_some_and(|key| key == "when") && kind == "x" {
            continue;
        }
        let mut file = good.clone();
        *at(&mut file, place) = kind;
        all.push(("replaced", file));
    }
    let mut added = good.clone();
    if let Some(keys) = at(&mut added, place).as_object_mut() {
        keys.insert("x".to_owned(), json!("x"));
        all.push(("a key more", added));
    }
    let Some((step, group)) = place.split_last() else {
        return all;
    };
    let mut file = good.clone();
    match at(&mut file, group) {
        Value::Array(list) => {
            list.remove(step.parse().unwrap());
        }
        Value::Object(keys) => {
            let value = keys.remove(step).unwrap();
            let mut misspelt = good.clone();
            let keys = at(&mut misspelt, group).as_object_mut().unwrap();
            keys.remove(step);
            keys.insert(format!("{step}x"), value);
            all.push(("misspelt", misspelt));
        }
        _ => unreachable!("a place in a text"),
    }
    all.push(("left out", file));
    all
}

/// Every kind of value.
fn kinds() -> [Value; 9] {
    [
        json!(null),
        json!(true),
        json!(7),
        json!(""),
        json!("x"),
        json!([]),
        json!(["x"]),
        json!({}),
        json!({ "x": "x" }),
    ]
}

pub(super) fn at<'v>(value: &'v mut Value, place: &[String]) -> &'v mut Value {
    place.iter().fold(value, |value, step| match value {
        Value::Array(list) => &mut list[step.parse::<usize>().unwrap()],
        other => &mut other[step],
    })
}
