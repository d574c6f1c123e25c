//! The style sheet and the components agree on names: none is dead, none is missing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tag_page::styles;

#[test]
fn every_class_of_the_sheet_is_named_somewhere() {
    let sheet = styles::sheet().unwrap() + &styles::embedded().unwrap();
    let classes = names(&sheet, ".");
    assert!(classes.contains("card"), "they are found: {classes:?}");
    let source = components();
    // Every second part of a source stands between quotes.
    let quoted = source.split('"').skip(1).step_by(2);
    let quoted: BTreeSet<_> = quoted.flat_map(str::split_whitespace).collect();
    let dead: Vec<_> = classes.difference(&quoted).collect();
    assert!(dead.is_empty(), "in the sheet only: {dead:?}");
}

#[test]
fn every_class_of_an_element_is_styled() {
    let (sheet, source) = (
        styles::sheet().unwrap() + &styles::embedded().unwrap(),
        components(),
    );
    let attributes = source.split("class=\"").skip(1);
    let named: BTreeSet<_> = attributes
        .filter_map(|it| it.split('"').next())
        .flat_map(str::split_whitespace)
        .collect();
    assert!(named.contains("card-when"), "they are found: {named:?}");
    let missing: Vec<_> = named.difference(&names(&sheet, ".")).copied().collect();
    assert!(missing.is_empty(), "not in the sheet: {missing:?}");
}

#[test]
fn every_token_is_defined_and_used() {
    let sheet = styles::sheet().unwrap();
    let used = names(&sheet, "var(--");
    assert!(used.contains("accent"), "they are found: {used:?}");
    let mut defined = names(&sheet, ";--");
    defined.extend(names(&sheet, "{--"));
    assert_eq!(defined, used);
}

/// The names that follow `sign`.
fn names<'a>(sheet: &'a str, sign: &str) -> BTreeSet<&'a str> {
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let name = |rest: &'a str| rest.split(|c| !is_in_name(c)).next();
    let parts = sheet.split(sign).skip(1).filter_map(name);
    parts
        .filter(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect()
}

/// The source of all that draws.
fn components() -> String {
    let folders = ["src/components", "src/web/zone", "src/build/embed"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = folders.map(|it| fs::read_dir(root.join(it)).unwrap());
    let files = files.into_iter().flatten().map(|it| it.unwrap().path());
    files.map(|it| fs::read_to_string(it).unwrap()).collect()
}
