//! What is true of every text is true of those that fuzzing begins with, and of all that it found.

use std::fs;

use crate::shared::properties;

#[test]
fn content_files() {
    let texts = texts("content");
    assert!(texts.len() > 100, "{}", texts.len());
    for text in &texts {
        properties::content(text);
    }
}

#[test]
fn sentences() {
    let texts = texts("sentence");
    assert!(texts.len() > 100, "{}", texts.len());
    for text in &texts {
        properties::sentence(text);
    }
}

fn texts(target: &str) -> Vec<String> {
    let files = fs::read_dir(format!("fuzz/corpus/{target}")).unwrap();
    files
        .map(|it| fs::read_to_string(it.unwrap().path()).unwrap())
        .collect()
}
