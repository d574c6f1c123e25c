//! Every dependency has a line in ARCHITECTURE.md that says what it is for.

use std::fs;
use std::path::Path;

#[test]
fn each_is_accounted_for() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name| fs::read_to_string(root.join(name)).unwrap();
    let (manifest, architecture) = (read("Cargo.toml"), read("ARCHITECTURE.md"));
    let (_, tables) = architecture.split_once("## Dependencies").unwrap();
    let rows = tables.lines().filter_map(|it| it.strip_prefix("| "));
    let listed = rows.filter_map(|it| Some(it.split_once(" |")?.0.split(", ")));
    let listed: Vec<_> = listed
        .flatten()
        .filter(|it| !["crate", "---"].contains(it))
        .collect();

    let mut named = Vec::new();
    let mut section = "";
    for line in manifest.lines() {
        if let Some(it) = line.strip_prefix('[') {
            section = it.trim_end_matches(']');
            named.extend(section.strip_prefix("dependencies."));
        } else if section.ends_with("dependencies")
            && let Some((name, _)) = line.split_once(" = ")
        {
            named.push(name);
        }
    }
    assert!(named.contains(&"yew") && named.contains(&"web-sys") && named.contains(&"insta"));
    for name in &named {
        assert!(
            listed.contains(name),
            "{name} has no line in ARCHITECTURE.md"
        );
    }
    for name in &listed {
        assert!(named.contains(name), "{name} is no dependency any more");
    }
}
