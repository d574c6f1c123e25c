//! The page as it is built: what stands in the HTML before any script has run.

use std::fs;
use std::path::{Path, PathBuf};

use tag_page::build::build;
use tag_page::content;
use tag_page::page::Page;
use tag_page::schedule::Instant;
use tempfile::TempDir;

/// What Trunk makes of `index.html`, as far as it matters here.
const TEMPLATE: &str = r#"<!doctype html>
<html lang="en">
<head>
<!--tag-page:head--><title>tag-page</title><!--/tag-page:head-->
<link rel="icon" href="./images/favicon.svg" />
<!--tag-page:app--><link rel="modulepreload" href="./web.js" /><!--/tag-page:app-->
</head>
<body>
<!--tag-page:body--><div id="app"></div><!--/tag-page:body-->
<!--tag-page:app--><script type="module" src="./start.js"></script><!--/tag-page:app-->
</body>
</html>
"#;

/// A folder as Trunk leaves it.
pub(crate) fn site() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("index.html"), TEMPLATE).unwrap();
    folder
}

fn tag_security() -> Page {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/tag-security.yaml");
    content::load(&content).unwrap()
}

pub(crate) fn group(slug: &str, text: &str) -> Page {
    content::read("test.yaml", slug, text).unwrap()
}

pub(crate) fn at() -> Instant {
    "2026-11-23T12:00:00Z".parse().unwrap()
}

fn read(site: &TempDir, path: &str) -> String {
    fs::read_to_string(site.path().join(path)).unwrap()
}

#[test]
fn the_page_of_tag_security() {
    let site = site();
    build(&[tag_security()], site.path(), at(), false).unwrap();
    let html = read(&site, "index.html");
    // An element a line; the style sheet has its own files, the data is for machines. The policy is
    // another one with every style, and `headers` looks at it.
    let (start, rest) = html.split_once("<meta http-equiv").unwrap();
    let (_, rest) = rest.split_once(">\n").unwrap();
    let (before, rest) = rest.split_once("<style>").unwrap();
    let (_, after) = rest.split_once("</style>").unwrap();
    let (after, _) = after.split_once("<script type=\"text/plain\"").unwrap();
    insta::assert_snapshot!(format!("{start}{before}{after}").replace("><", ">\n<"));
}

#[test]
fn series_of_different_places_are_baked_in_utc_and_name_their_day_once() {
    let site = site();
    let both = group(
        "x",
        "title: TAG
meetings:
- { name: West, when: every Wednesday at 17:00 America/Los_Angeles, duration: 1 hour }
- { name: East, when: every Friday at 10:00 Asia/Tokyo, duration: 1 hour }",
    );
    build(&[both], site.path(), at(), false).unwrap();
    let html = read(&site, "index.html");
    assert!(html.contains(
        "Times in UTC. Listed on 23 November 2026; the calendar feed has later changes."
    ));
    for beside in [
        r#"<span class="utc"><span class="day">Wed 2 December, </span>17:00 in Los Angeles</span>"#,
        r#"<span class="utc"><span class="day">Fri 4 December, </span>10:00 in Tokyo</span>"#,
    ] {
        assert_eq!(html.matches(beside).count(), 1, "{beside} in {html}");
    }
}

#[test]
fn a_rule_of_a_place_is_baked_in_that_place_s_time() {
    let site = site();
    let pacific = group(
        "x",
        "title: TAG
meetings: [{ name: Weekly, when: every Wednesday at 17:00 America/Los_Angeles, duration: 1 hour }]",
    );
    build(&[pacific], site.path(), at(), false).unwrap();
    let html = read(&site, "index.html");
    for part in [
        "every Wednesday at 17:00 America/Los_Angeles",
        "Times in Los Angeles time. Listed on 23 November 2026; the calendar feed has later changes.",
        // In UTC it is the 3rd; the group's day is what the script compares with.
        r#"<time datetime="2026-12-03T01:00:00Z" data-end="1796263200000" data-on="2" "#,
        r#">Wed 2 December</span> · <span data-calendar="gregory" data-time-style="short">17:00<"#,
        r#"<span class="day">Wed 2 December, </span>17:00 in Los Angeles</span>"#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn a_group_that_rests_has_no_list() {
    let site = site();
    let meeting = |status: &str| {
        let rule = "every Wednesday at 17:00 UTC until 2026-12-31";
        format!("title: TAG\nmeetings: [{{ name: A, when: {rule}, duration: 1 hour{status} }}]")
    };
    for (status, at, listed) in [
        ("", "2026-11-23T12:00:00Z", true),
        ("", "2027-01-01T12:00:00Z", false),
        (
            ", status: { paused: Summer }",
            "2026-11-23T12:00:00Z",
            false,
        ),
        (", status: ended", "2026-11-23T12:00:00Z", false),
    ] {
        let page = group("x", &meeting(status));
        build(&[page], site.path(), at.parse().unwrap(), true).unwrap();
        let html = read(&site, "index.html");
        for part in ["Upcoming meetings", "Times in UTC", "<ol"] {
            assert_eq!(html.contains(part), listed, "{status} {at} {part}");
        }
    }
    // The app, whose states have no rows.
    assert!(!read(&site, "states.html").contains("Upcoming meetings"));
}

/// It fills the card before the list is there, in which others may fill all rows.
#[test]
fn the_page_s_script_finds_dates_in_the_first_card_that_has_any() {
    const MONTHLY: &str = "1st Monday of each month at 10:00 UTC";
    const WEEKLY: &str = "every Monday at 10:00 UTC";
    const OVER: &str = "every Monday at 10:00 UTC until 2026-11-16";
    let site = site();
    for (rules, dates) in [
        ([WEEKLY, MONTHLY], [12, 0]),
        ([MONTHLY, WEEKLY], [12, 0]),
        ([OVER, WEEKLY], [0, 12]),
        ([OVER, OVER], [0, 0]),
    ] {
        let [one, other] =
            rules.map(|rule| format!("{{ name: {rule}, when: {rule}, duration: 1 hour }}"));
        let page = group("x", &format!("title: TAG\nmeetings: [{one}, {other}]"));
        build(&[page], site.path(), at(), false).unwrap();
        let html = read(&site, "index.html");
        let cards = html.split("id=\"next").skip(1);
        let found: Vec<_> = cards.map(|it| it.matches("data-own").count()).collect();
        assert_eq!(found, dates, "{rules:?}");
    }
}

#[test]
fn a_page_with_a_site_says_its_address() {
    let site = site();
    let icon = "icon: { src: images/icon.png, alt: A \"shield\" }";
    let text = format!("title: TAG <b>\nlead: Safe & sound.\nsite: https://tag.example/a\n{icon}");
    let tags = |slug| group(slug, &text);
    build(&[tags("x")], site.path(), at(), false).unwrap();
    let html = read(&site, "index.html");
    for element in [
        r#"<meta name="description" content="Safe &amp; sound.">"#,
        r#"<meta property="og:title" content="TAG &lt;b>">"#,
        r#"<meta property="og:url" content="https://tag.example/a/">"#,
        r#"<meta property="og:image" content="https://tag.example/a/images/icon.png">"#,
        r#"<meta property="og:image:alt" content="A &quot;shield&quot;">"#,
        r#"<link rel="canonical" href="https://tag.example/a/">"#,
    ] {
        assert!(html.contains(element), "{element}");
    }
    build(&[tags("x"), tags("y")], site.path(), at(), false).unwrap();
    let html = read(&site, "y/index.html");
    assert!(html.contains(r#"<link rel="canonical" href="https://tag.example/a/y/">"#));
}

#[test]
fn the_script_before_first_paint_is_small() {
    let site = site();
    build(&[tag_security()], site.path(), at(), false).unwrap();
    let html = read(&site, "index.html");
    let (_, script) = html.split_once("<script>").unwrap();
    let (script, _) = script.split_once("</script>").unwrap();
    assert!(
        script.len() <= 600 && script.contains("D.on"),
        "{}",
        script.len()
    );
}

#[test]
fn two_builds_of_one_instant_are_the_same_bytes() {
    let sites = [site(), site()];
    for site in &sites {
        build(&[tag_security()], site.path(), at(), false).unwrap();
    }
    assert_eq!(read(&sites[0], "index.html"), read(&sites[1], "index.html"));
}

#[test]
fn a_built_page_can_be_built_again_later() {
    let (again, once) = (site(), site());
    let later = "2027-03-01T12:00:00Z".parse().unwrap();
    build(&[tag_security()], again.path(), at(), false).unwrap();
    build(&[tag_security()], again.path(), later, false).unwrap();
    build(&[tag_security()], once.path(), later, false).unwrap();
    assert_eq!(read(&again, "index.html"), read(&once, "index.html"));
    assert!(
        read(&again, "index.html")
            .contains("Listed on 1 March 2027; the calendar feed has later changes.")
    );
}

#[test]
fn a_feed_does_not_know_when_it_was_built() {
    let (now, later) = (site(), site());
    let at_last = "2027-03-01T12:00:00Z".parse().unwrap();
    build(&[tag_security()], now.path(), at(), false).unwrap();
    build(&[tag_security()], later.path(), at_last, false).unwrap();
    let feed = read(&now, "tag-security.ics");
    assert!(feed.starts_with("BEGIN:VCALENDAR\r\n"));
    assert_eq!(feed, read(&later, "tag-security.ics"));
}

#[test]
fn two_feeds_of_one_name_are_refused() {
    let site = site();
    let series = |names: &[&str]| {
        let meeting = |name| {
            format!("- {{ name: {name}, when: every Monday at 10:00 UTC, duration: 1 hour }}\n")
        };
        let meetings: String = names.iter().map(meeting).collect();
        format!("title: TAG\nmeetings:\n{meetings}")
    };
    let groups = [
        group("tag", &series(&["EMEA", "APAC"])),
        group("tag-emea", &series(&["Weekly"])),
    ];
    let error = build(&groups, site.path(), at(), false).unwrap_err();
    assert_eq!(
        error.to_string(),
        "two feeds would be called `tag-emea.ics`; rename a content file or a series"
    );
}

#[test]
fn several_groups_have_a_folder_each_and_a_list() {
    let site = site();
    let groups = [
        group("red", "title: Red"),
        group("blue", "title: Blue <&> Green"),
    ];
    // Built twice: the list is the template of the second time.
    for _ in 0..2 {
        build(&groups, site.path(), at(), false).unwrap();
        let list = read(&site, "index.html");
        assert!(list.contains(r#"<a href="./red/">Red</a>"#));
        assert!(list.contains(r#"<a href="./blue/">Blue &lt;&amp;&gt; Green</a>"#));
        assert!(
            list.contains(r#"<template><script type="module""#),
            "no app is started: {list}"
        );

        let page = read(&site, "blue/index.html");
        assert!(page.contains("<title>Blue &lt;&amp;> Green</title>"));
        for path in ["images/favicon.svg", "web.js", "start.js"] {
            assert!(page.contains(&format!("\"../{path}\"")), "{path} in {page}");
        }
        assert!(!page.contains("<template>"));
    }
    // And back to one group.
    build(&groups[..1], site.path(), at(), false).unwrap();
    assert!(read(&site, "index.html").contains("<title>Red</title>"));
    assert!(!read(&site, "index.html").contains("<template>"));
}

#[test]
fn a_group_that_is_gone_leaves_nothing_behind() {
    let site = site();
    let [red, blue, green] = ["red", "blue", "green"].map(|it| {
        let meeting = "{ name: A, when: every Monday at 10:00 UTC, duration: 1 hour }";
        group(it, &format!("title: {it}\nmeetings: [{meeting}]"))
    });
    let build = |groups: &[&Page]| {
        let groups: Vec<_> = groups.iter().copied().cloned().collect();
        let removed = build(&groups, site.path(), at(), false).unwrap();
        let (once, removed): (Vec<_>, Vec<_>) = names(&removed, site.path())
            .into_iter()
            .partition(|name| name.ends_with("Z.ics"));
        // Each group that is gone had twelve files of single meetings.
        let gone = removed.iter().filter(|name| name.contains(".ics"));
        assert_eq!(once.len(), 12 * gone.count());
        removed
    };
    assert_eq!(build(&[&red, &blue, &green]), [""; 0]);
    // What others have put there: a file beside a page of ours, a page, a site like ours, data.
    fs::create_dir(site.path().join("docs")).unwrap();
    fs::create_dir(site.path().join("old")).unwrap();
    let theirs = [
        ("green/notes.txt", "notes"),
        ("docs/index.html", "<p>theirs</p>"),
        ("old/index.html", TEMPLATE),
        (
            "old/embed.html",
            "<script src=\"./embed-frame.js\"></script>",
        ),
        ("other.json", r#"{ "title": "theirs" }"#),
        ("other.ics", "BEGIN:VCALENDAR\r\n"),
    ];
    for (path, text) in theirs {
        fs::write(site.path().join(path), text).unwrap();
    }

    assert_eq!(
        build(&[&red, &blue]),
        [
            "green/embed.html",
            "green/index.html",
            "green.ics",
            "green.json"
        ]
    );
    // A group alone has no folder.
    assert_eq!(
        build(&[&red]),
        [
            "blue/embed.html",
            "blue/index.html",
            "blue.ics",
            "blue.json",
            "red/embed.html",
            "red/index.html"
        ]
    );
    assert_eq!(build(&[&blue]), ["red.ics", "red.json"]);
    let left = [
        "_headers",
        "blue.ics",
        "blue.json",
        "docs",
        "embed.html",
        "green",
        "index.html",
        "old",
        "other.ics",
        "other.json",
    ];
    let mut found = files(site.path());
    found.sort();
    let mut found = names(&found, site.path());
    found.retain(|name| !name.ends_with("Z.ics"));
    assert_eq!(found, left);
    for (path, text) in theirs {
        assert_eq!(read(&site, path), text);
    }
}

#[test]
fn nothing_is_written_where_trunk_has_built_nothing() {
    let empty = tempfile::tempdir().unwrap();
    let error = build(&[tag_security()], empty.path(), at(), false).unwrap_err();
    assert!(
        format!("{error:#}").contains("run `make dist` or `trunk build`"),
        "{error:#}"
    );
    assert_eq!(files(empty.path()), [] as [PathBuf; 0]);

    let foreign = tempfile::tempdir().unwrap();
    fs::write(
        foreign.path().join("index.html"),
        "<p>Somebody else's page</p>",
    )
    .unwrap();
    let error = build(&[tag_security()], foreign.path(), at(), false).unwrap_err();
    assert!(
        format!("{error:#}").contains("lacks <!--tag-page:head-->"),
        "{error:#}"
    );
    assert_eq!(read(&foreign, "index.html"), "<p>Somebody else's page</p>");
}

#[test]
fn a_group_cannot_take_a_folder_of_the_site() {
    let site = site();
    fs::create_dir(site.path().join("images")).unwrap();
    fs::create_dir(site.path().join("docs")).unwrap();
    fs::write(site.path().join("docs/index.html"), "<p>theirs</p>").unwrap();
    for slug in ["images", "docs"] {
        let groups = [group("red", "title: Red"), group(slug, "title: Taken")];
        let error = build(&groups, site.path(), at(), false).unwrap_err();
        assert!(
            format!("{error:#}").contains(&format!("rename the content file `{slug}.yaml`")),
            "{error:#}"
        );
    }
    assert_eq!(read(&site, "index.html"), TEMPLATE);
    assert_eq!(files(&site.path().join("images")), [] as [PathBuf; 0]);
    assert_eq!(read(&site, "docs/index.html"), "<p>theirs</p>");
}

#[test]
fn no_text_reaches_html_unescaped() {
    let site = site();
    let page = group(
        "x",
        "title: '</title><script>alert(1)</script>'\nlead: '`</script> & <b>`'\n\
         leads: [{ name: '<img src=x>', role: Chair }]",
    );
    build(&[page], site.path(), at(), false).unwrap();
    let html = read(&site, "index.html");
    for hostile in ["<script>alert", "<img src=x", "<b>"] {
        assert!(!html.contains(hostile), "{hostile} in {html}");
    }
}

/// The paths as they are from a folder.
fn names(paths: &[PathBuf], folder: &Path) -> Vec<String> {
    let name = |path: &PathBuf| {
        path.strip_prefix(folder)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned()
    };
    paths.iter().map(name).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect()
}

#[test]
fn in_development_the_card_is_shown_in_every_state() {
    let site = site();
    build(&[tag_security()], site.path(), at(), false).unwrap();
    assert!(!site.path().join("states.html").exists());
    build(&[tag_security()], site.path(), at(), true).unwrap();
    let html = read(&site, "states.html");
    for text in [
        "Next meeting: Not this week",
        "Starts in less than a minute",
        "Happening now · until 22:30",
        "Ended at 22:30 · may run over",
        "Not this week · moved to 13 January",
        "Extra meeting · in 3 days",
        "Cancelled: Wednesday 3 February, 21:30. KubeCon.",
        "Only on 28 October at 18:00 for you, not 19:00.",
        "This meeting has ended. The last one was on 16 December 2026.",
        "Paused: Summer break",
    ] {
        assert!(html.contains(text), "{text} is not in {html}");
    }
    let (_, page) = html.split_once("<main>").unwrap();
    let ids: Vec<_> = page
        .split(" id=\"")
        .skip(1)
        .map(|it| it.split('"').next())
        .collect();
    let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "every id once: {ids:?}");
}
