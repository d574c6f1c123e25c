//! The page for other sites' frames, as it is built.

use std::fs;

use tag_page::build::build;
use tempfile::TempDir;

use crate::page::{at, group, site};

fn read(site: &TempDir, path: &str) -> String {
    fs::read_to_string(site.path().join(path)).unwrap()
}

#[test]
fn a_group_alone_has_its_frame_beside_its_page() {
    let site = site();
    let red = group("red", "title: Red <&> \"Blue\"");
    build(&[red], site.path(), at(), false).unwrap();
    let html = read(&site, "embed.html");
    for part in [
        "<title>Red &lt;&amp;> \"Blue\"</title>",
        "<meta name=\"robots\" content=\"noindex\">",
        "<base target=\"_top\">",
        "href=\"./embed-frame.css\"",
        "<tag-page src=\"./red.json\" show=\"meetings\">\
         <a href=\"./\">Red &lt;&amp;> \"Blue\": meeting times and how to join</a></tag-page>",
        "<script type=\"module\" src=\"./embed-frame.js\"></script>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn several_groups_have_their_frames_in_their_folders() {
    let site = site();
    let groups = [group("red", "title: Red"), group("blue", "title: Blue")];
    build(&groups, site.path(), at(), false).unwrap();
    let html = read(&site, "blue/embed.html");
    for part in [
        "href=\"../embed-frame.css\"",
        "<tag-page src=\"../blue.json\" show=\"meetings\"><a href=\"./\">Blue: ",
        "<script type=\"module\" src=\"../embed-frame.js\"></script>",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    assert!(!site.path().join("embed.html").exists());
}

#[test]
fn a_strict_policy_needs_no_hash_for_it() {
    let site = site();
    build(&[group("red", "title: Red")], site.path(), at(), false).unwrap();
    let html = read(&site, "embed.html");
    let scripts = html.matches("<script").count();
    assert_eq!(scripts, html.matches("></script>").count());
    for inline in ["<style", " style=", " on"] {
        assert!(!html.contains(inline), "{inline} in {html}");
    }
}

#[test]
fn a_site_of_one_group_that_becomes_two_moves_its_frame() {
    let site = site();
    let groups = [group("red", "title: Red"), group("blue", "title: Blue")];
    build(&groups[..1], site.path(), at(), false).unwrap();
    let removed = build(&groups, site.path(), at(), false).unwrap();
    assert_eq!(removed, [site.path().join("embed.html")]);
}
