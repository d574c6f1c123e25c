//! What hosts are told to send with the site's files.

use std::fs;

use tag_page::build::build;

use crate::page::{at, group, site};

#[test]
fn a_header_is_said_once_of_a_file() {
    const SHARED: Option<&str> = Some("*");
    const SHORT: Option<&str> = Some("public, max-age=300");
    const FOR_EVER: Option<&str> = Some("public, max-age=31536000, immutable");

    let site = site();
    let hashed = [
        "embed-0123456789abcdef.js",
        "embed-0123456789abcdef.wasm",
        "embed-0123456789abcdef.css",
        "web-fedcba9876543210.js",
        "web-fedcba9876543210_bg.wasm",
    ];
    for name in hashed {
        fs::write(site.path().join(name), "").unwrap();
    }
    let meeting = "{ name: A, when: every Monday at 10:00 UTC, duration: 1 hour }";
    let text = format!("title: Red\nmeetings: [{meeting}]");
    build(&[group("red", &text)], site.path(), at(), false).unwrap();
    let published = fs::read_to_string(site.path().join("_headers")).unwrap();

    for (file, shared, cached) in [
        ("/embed.js", SHARED, SHORT),
        ("/embed.json", SHARED, SHORT),
        ("/embed-height.js", SHARED, SHORT),
        ("/embed-0123456789abcdef.js", SHARED, FOR_EVER),
        ("/embed-0123456789abcdef.wasm", SHARED, FOR_EVER),
        ("/embed-0123456789abcdef.css", SHARED, FOR_EVER),
        ("/red.json", SHARED, SHORT),
        ("/red.ics", SHARED, SHORT),
        ("/red-20261130T100000Z.ics", SHARED, SHORT),
        ("/places.txt", SHARED, SHORT),
        ("/images/favicon.svg", SHARED, None),
        ("/embed-frame.js", SHARED, SHORT),
        ("/embed-frame.css", SHARED, SHORT),
        ("/web-fedcba9876543210.js", None, FOR_EVER),
        ("/web-fedcba9876543210_bg.wasm", None, FOR_EVER),
        ("/embed.html", None, None),
        ("/red/embed.html", None, None),
        ("/start.js", None, None),
        ("/", None, None),
    ] {
        let one = |name| match &said(&published, file, name)[..] {
            [] => None,
            [value] => Some(*value),
            several => panic!("{name} of {file}: {several:?}"),
        };
        assert_eq!(one("Access-Control-Allow-Origin"), shared, "{file}");
        assert_eq!(one("Cache-Control"), cached, "{file}");
        assert_eq!(one("X-Content-Type-Options"), Some("nosniff"), "{file}");
    }
}

#[test]
fn every_page_has_a_policy_as_a_header_and_in_itself() {
    let site = site();
    let groups = ["red", "blue"].map(|slug| group(slug, &format!("title: {slug}")));
    build(&groups, site.path(), at(), false).unwrap();
    let published = fs::read_to_string(site.path().join("_headers")).unwrap();
    for (file, path, framed) in [
        ("index.html", "/", false),
        ("index.html", "/index.html", false),
        ("red/index.html", "/red/", false),
        ("blue/index.html", "/blue/index.html", false),
        ("red/embed.html", "/red/embed.html", true),
    ] {
        let [policy] = said(&published, path, "Content-Security-Policy")[..] else {
            panic!("{path}: {published}");
        };
        let (policy, own) = match policy.split_once("; frame-ancestors ") {
            Some((policy, ancestors)) => (policy, Some(ancestors)),
            None => (policy, None),
        };
        assert_eq!(own, (!framed).then_some("'none'"), "{path}");
        let html = fs::read_to_string(site.path().join(file)).unwrap();
        let first = html.find(policy).expect("the same policy is in the page");
        for later in ["<script", "<style", "<link rel=\"stylesheet\""] {
            assert!(
                html.find(later).is_none_or(|at| first < at),
                "{path}: {later}"
            );
        }
    }
    for file in ["/red.json", "/embed.js"] {
        let policy = said(&published, file, "Content-Security-Policy");
        assert_eq!(policy, [""; 0], "{file} is no page");
    }
}

/// All values of a header in the rules that fit a file: a path, a path with one star in it.
fn said<'a>(published: &'a str, file: &str, name: &str) -> Vec<&'a str> {
    let fits = |path: &str| match path.split_once('*') {
        None => path == file,
        Some((start, end)) => file.starts_with(start) && file.ends_with(end),
    };
    let rules = published.split("\n\n").map(|rule| rule.split_once('\n'));
    let rules = rules.map(|rule| rule.expect("headers below a path"));
    let headers = rules.filter(|(path, _)| fits(path));
    let headers = headers.flat_map(|(_, headers)| headers.lines());
    let headers = headers.map(|it| it.strip_prefix("  ").expect("indented"));
    let headers = headers.map(|it| it.split_once(": ").expect("a header"));
    headers
        .filter(|(other, _)| *other == name)
        .map(|(_, value)| value)
        .collect()
}
