//! The content files of this repository state nothing that is not so.

use std::path::Path;

use tag_page::content;
use tag_page::stated::{Place, in_link, in_text};

use super::at;

const FILES: [&str; 5] = [
    "content/tag-security.yaml",
    "tests/fixtures/every-key.yaml",
    "tests/fixtures/every-rule.yaml",
    "tests/fixtures/long-words.yaml",
    "tests/fixtures/tag-demo.yaml",
];

#[test]
fn names_comments_and_converters_agree_with_their_rules() {
    for file in FILES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        let page = content::load(&path).unwrap();
        let rules: Vec<_> = page.meetings.iter().map(|it| &it.rule).collect();
        for meeting in &*page.meetings {
            let found = in_text(&meeting.name, Place::Name, &[&meeting.rule], &[], at());
            assert_eq!(found, [], "{file}: {}", meeting.name);
            if let Some(converter) = &meeting.converter {
                assert_eq!(in_link(converter.href.as_str(), &meeting.rule, at()), None);
            }
        }
        for comment in text.lines().filter_map(|line| line.split_once("# ")) {
            let found = in_text(comment.1, Place::Beside, &rules, &[], at());
            assert_eq!(found, [], "{file}: {}", comment.1);
        }
    }
}
