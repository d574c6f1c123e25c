//! The hooks for pre-commit (<https://pre-commit.com>), as its manifest has them.

use std::fs;

use regex::Regex;

use crate::support::yaml;

#[test]
fn each_checks_the_files_that_are_built_and_no_others() {
    let text = fs::read_to_string(".pre-commit-hooks.yaml").unwrap();
    let hooks = yaml::read(&text).expect("one document");
    let hooks = hooks.as_array().expect("hooks");
    let documented = fs::read_to_string("docs/content.md").unwrap();
    let mut kinds = Vec::new();
    for hook in hooks {
        let [id, language, entry, files] =
            ["id", "language", "entry", "files"].map(|key| hook[key].as_str().expect(key));
        kinds.push((id, language));
        assert!(documented.contains(&format!("`{id}`")), "{id}");
        assert_eq!(entry, "tag-page check");
        // Two files that would be one page are seen by a check that is given both.
        assert_eq!(hook["require_serial"], true, "{id}");
        // pre-commit looks for it anywhere in the path.
        let files = Regex::new(files).expect("an expression");
        for (path, is_content) in [
            ("content/tag-security.yaml", true),
            ("content/tag-security.yml", true),
            ("content/tag security.yaml", true),
            ("content/tag-page.schema.json", false),
            ("content/drafts/tag-security.yaml", false),
            ("content/tag-security.yaml.orig", false),
            ("old/content/tag-security.yaml", false),
            (".github/workflows/content.yml", false),
            ("README.md", false),
        ] {
            assert_eq!(files.is_match(path), is_content, "{id}: {path}");
        }
    }
    assert_eq!(
        kinds,
        [
            ("tag-page-check", "rust"),
            ("tag-page-check-installed", "system")
        ]
    );
}
