//! A passcode that is shown on request only is nowhere in plain form, however one looks for it.

use std::fs;
use std::path::Path;
use std::process::Command;

use base64::prelude::{BASE64_STANDARD, Engine};
use percent_encoding::percent_decode_str;
use tag_page::build::build;
use tag_page::page::Passcode;

use crate::page::{at, group, site};

const PASSCODE: &str = "Okapi8035";

/// A group with everything that names a passcode: cancelled, moved and extra meetings, a series that
/// Google copies, a second one, and the address of the site.
fn content(passcode: &str) -> String {
    format!(
        "title: TAG
site: https://tag.example/
links: ['[#tag](https://chat.example/)']
meetings:
- name: West
  when: every Wednesday at 17:00 UTC
  duration: 1 hour
  join: {{ name: Zoom, url: 'https://zoom.us/j/7276783015', passcode: {passcode} }}
  note: Open to everyone.
  updated: 2026-11-20
  exceptions:
  - {{ date: 2026-12-02, cancelled: KubeCon }}
  - {{ date: 2026-12-09, moved: 2026-12-10, reason: Holiday }}
  - {{ extra: 2026-12-11 10:00, reason: Vote }}
- name: East
  when: every Friday at 10:00 Asia/Tokyo
  duration: 1 hour
  join: {{ url: 'https://zoom.us/j/7276783016', passcode: {passcode} }}
"
    )
}

fn on_request() -> String {
    content(&format!("{{ on_request: {PASSCODE} }}"))
}

/// Where the passcode is in what a build of this content writes: the file, and in which form.
fn found(text: &str) -> Vec<(String, &'static str)> {
    let site = site();
    let groups = [group("red", text), group("blue", "title: Blue")];
    build(&groups, site.path(), at(), false).unwrap();
    let mut found = Vec::new();
    look(site.path(), &mut found);
    found.sort();
    found.dedup();
    found
}

fn look(folder: &Path, found: &mut Vec<(String, &'static str)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            look(&path, found);
            continue;
        }
        let name = path.file_name().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let forms = forms(&text);
        let holding = forms.iter().filter(|(_, text)| holds(text));
        found.extend(holding.map(|(form, _)| (name.to_owned(), *form)));
    }
}

/// A text as whoever looks into it may read it.
fn forms(text: &str) -> Vec<(&'static str, Vec<u8>)> {
    let unfolded = text.replace("\r\n ", "");
    let percent = percent_decode_str(text).collect();
    let mut forms = vec![("plain", unfolded.into_bytes()), ("percent", percent)];
    let in_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=".contains(c);
    let runs = text.split(|c| !in_base64(c));
    let decoded = runs.filter_map(|run| BASE64_STANDARD.decode(run).ok());
    for bytes in decoded.filter(|bytes| !bytes.is_empty()) {
        // What Google is told stands percent-encoded in the data.
        let inner = percent_decode_str(&String::from_utf8_lossy(&bytes)).collect();
        forms.extend([("base64", bytes), ("base64, percent", inner)]);
    }
    forms
}

/// In any case, and backwards.
fn holds(bytes: &[u8]) -> bool {
    let bytes = bytes.to_ascii_lowercase();
    let passcode = PASSCODE.to_ascii_lowercase().into_bytes();
    let backwards: Vec<u8> = passcode.iter().rev().copied().collect();
    let in_bytes = |it: &[u8]| bytes.windows(it.len()).any(|window| window == it);
    in_bytes(&passcode) || in_bytes(&backwards)
}

#[test]
fn on_request_it_is_in_nothing_that_is_built() {
    assert_eq!(found(&on_request()), []);
}

#[test]
fn otherwise_it_is_found_in_every_form() {
    let found = found(&content(PASSCODE));
    for (file, form) in [
        ("index.html", "plain"),
        ("index.html", "base64"),
        ("index.html", "base64, percent"),
        ("red.json", "base64"),
        ("red.ics", "plain"),
        ("red-west.ics", "plain"),
        ("red-east.ics", "plain"),
        ("red-west-20261210T170000Z.ics", "plain"),
        ("red-west-20261211T100000Z.ics", "plain"),
    ] {
        let named = (file.to_owned(), form);
        assert!(found.contains(&named), "{named:?} is not in {found:#?}");
    }
}

#[test]
fn calendars_say_where_it_is_shown() {
    let on = |text: &str| {
        let site = site();
        build(&[group("red", text)], site.path(), at(), false).unwrap();
        let feed = fs::read_to_string(site.path().join("red.ics")).unwrap();
        feed.replace("\r\n ", "")
    };
    let content = on_request();
    let feed = on(&content);
    let said = "Zoom: https://zoom.us/j/7276783015\\nPasscode: on https://tag.example/\\n";
    assert!(feed.contains(said), "{feed}");
    let feed = on(&content.replace("site: https://tag.example/\n", ""));
    let said = "Zoom: https://zoom.us/j/7276783015\\nPasscode: on the group's page\\n";
    assert!(feed.contains(said), "{feed}");
}

#[test]
fn without_the_app_the_page_says_whom_to_ask() {
    let html = |text: &str| {
        let site = site();
        build(&[group("red", text)], site.path(), at(), false).unwrap();
        fs::read_to_string(site.path().join("index.html")).unwrap()
    };
    let content = on_request();
    for (html, said) in [
        (
            html(&content),
            r#"<span id="passcode">Passcode: ask in #tag, or turn JavaScript on.</span>"#,
        ),
        (
            html(&content.replace("[#tag]", "[Chat]")),
            r#"<span id="passcode-2">Passcode: ask the group, or turn JavaScript on.</span>"#,
        ),
    ] {
        assert!(html.contains(said), "{said} is not in {html}");
        assert!(html.contains(">Show passcode</button>"), "{html}");
        assert!(!html.contains("Copy passcode"), "{html}");
    }
}

#[test]
fn no_difference_says_it() {
    let folder = tempfile::tempdir().unwrap();
    let [old, new] = ["old", "new"].map(|name| folder.path().join(name).join("red.yaml"));
    let other = on_request().replace(PASSCODE, "Quagga72");
    for (path, text) in [(&old, other), (&new, on_request())] {
        fs::create_dir(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    for format in ["human", "json", "github"] {
        let output = Command::new(env!("CARGO_BIN_EXE_tag-page"))
            .args(["check", "--format", format, "--diff"])
            .args([&old, &new])
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("West: the passcode changes."), "{said}");
        for secret in [PASSCODE, "Quagga72"] {
            assert!(!said.contains(secret), "{said}");
        }
    }
}

#[test]
fn every_sign_is_scrambled_and_comes_back() {
    let all: String = ('\0'..=char::MAX).collect();
    let passcode = Passcode::new(&all, true);
    assert_eq!(passcode.text(), all);
    let bytes = postcard::to_allocvec(&passcode).unwrap();
    let (scrambled, _) = postcard::take_from_bytes::<String>(&bytes).unwrap();
    assert_eq!(scrambled.chars().count(), all.chars().count());
    let mut both = scrambled.chars().zip(all.chars());
    assert!(both.all(|(scrambled, sign)| {
        scrambled != sign && !(scrambled.is_ascii_digit() && sign.is_ascii_digit())
    }));
}
