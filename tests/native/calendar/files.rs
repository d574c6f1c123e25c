//! The files of the feeds, and the names in them.

use tag_page::calendar;
use tag_page::content;

use super::Group;

fn names(meetings: &[&str]) -> Vec<String> {
    let meeting = |name: &&str| {
        format!("- {{ name: '{name}', when: every Monday at 10:00 UTC, duration: 1 hour }}\n")
    };
    let meetings: String = meetings.iter().map(meeting).collect();
    let text = format!("title: TAG\nsite: https://example.org/tag\nmeetings:\n{meetings}");
    let page = content::read("tag.yaml", "tag", &text).unwrap_or_else(|it| panic!("{it}"));
    calendar::names(&page)
}

#[test]
fn a_group_has_a_feed_and_so_has_each_of_several_series() {
    let files = |path| -> Vec<_> {
        let feeds = Group::load(path).feeds();
        feeds.into_iter().map(|(name, _)| name).collect()
    };
    assert_eq!(files("content/tag-security.yaml"), ["tag-security.ics"]);
    assert_eq!(
        files("tests/fixtures/tag-demo.yaml"),
        [
            "tag-demo.ics",
            "tag-demo-americas.ics",
            "tag-demo-emea.ics",
            "tag-demo-apac.ics"
        ]
    );
}

#[test]
fn series_are_told_apart_whatever_they_are_called() {
    assert_eq!(
        names(&[
            "Americas & EMEA",
            "Wöchentlich",
            "会議",
            "APAC",
            "apac",
            "APAC 5",
            "APAC!"
        ]),
        [
            "tag-americas-emea",
            "tag-w-chentlich",
            "tag-3",
            "tag-apac",
            "tag-apac-5",
            "tag-apac-5-6",
            "tag-apac-7"
        ]
    );
}

#[test]
fn a_feed_knows_its_address_if_the_site_is_known() {
    for (site, address) in [
        ("", None),
        (
            "site: https://example.org/tag",
            Some("https://example.org/tag/x.ics"),
        ),
        (
            "site: https://example.org/",
            Some("https://example.org/x.ics"),
        ),
    ] {
        let text = format!(
            "title: TAG\nmeetings: [{{ name: A, when: every Monday at 10:00 UTC, duration: 1 hour }}]\n{site}"
        );
        let group = Group::of(content::read("x.yaml", "x", &text).unwrap());
        let (_, feed) = group.feeds().remove(0);
        let source = feed
            .lines()
            .find_map(|line| line.strip_prefix("SOURCE;VALUE=URI:"));
        assert_eq!(source, address);
    }
}
