//! A feed of every shape of rule, each in a file.

use super::Group;

/// So many lines of one kind are shown; more say no more.
const SHOWN: usize = 3;

#[test]
fn the_feed_of_every_rule() {
    let group = Group::load("tests/fixtures/every-rule.yaml");
    for (name, feed) in group.feeds().into_iter().skip(1) {
        let name = name
            .trim_start_matches("every-rule-")
            .trim_end_matches(".ics");
        insta::assert_snapshot!(name, shortened(&feed));
    }
}

#[test]
fn the_feed_of_tag_security() {
    let group = Group::load("content/tag-security.yaml");
    let [(_, feed)] = &group.feeds()[..] else {
        panic!("one series has one feed");
    };
    insta::assert_snapshot!("tag-security", shortened(feed));
}

/// The lines without their ends; of those in a row that have one name, the first ones.
fn shortened(feed: &str) -> String {
    let lines: Vec<_> = feed.split("\r\n").collect();
    let kind = |line: &&&str| line.split([':', ';']).next().unwrap_or_default().to_owned();
    let alike = lines.chunk_by(|a, b| kind(&a) == kind(&b));
    let shown = alike.map(|lines| match lines {
        lines if lines.len() <= SHOWN + 1 || lines[0].starts_with(' ') => lines.join("\n"),
        lines => {
            let more = lines.len() - SHOWN;
            format!("{}\n({more} more)", lines[..SHOWN].join("\n"))
        }
    });
    shown.collect::<Vec<_>>().join("\n")
}
