//! Files that would take long, or much memory, or a deep stack, if they were read carelessly.

use std::fmt::Write;
use std::time::Duration;

use cpu_time::ThreadTime;
use tag_page::check::check_text;
use tag_page::content;

use super::{page, schema, told};
use crate::shared::properties;
use crate::shared::shapes::{Shape, files, sentences};

#[test]
fn ten_thousand_leads() {
    let mut yaml = "title: TAG\nleads:\n".to_owned();
    for index in 0..10_000 {
        writeln!(
            yaml,
            "  - {{ name: Adé {index}, github: ada-{index}, role: TL }}"
        )
        .unwrap();
    }
    let page = page(&yaml);
    assert_eq!(page.leads.len(), 10_000);
    assert_eq!(&*page.leads[9_999].name, "Adé 9999");
}

#[test]
fn more_faults_than_anyone_reads() {
    let yaml = format!("title: TAG\nleads: [{}]", "{nom: é}, ".repeat(100_000));
    let report = content::read("tag.yaml", "tag", &yaml).unwrap_err();
    assert_eq!(report.diagnostics().len(), 1000);
    let shown = report.to_string();
    assert!(shown.ends_with("there are more than 1000 problems; the others are left out"));
    // One line of a megabyte: what is shown of it is near the fault, the column is true.
    assert!(shown.len() < 1_000_000);
    assert!(shown.contains(" --> tag.yaml:2:1010\n"));
}

#[test]
fn a_megabyte_of_each_sign() {
    for sign in [
        "[", "{a: ", "- ", "? ", "a: ", "\"", "'", "a: b\n", "&a ", "*a ", "! ", "%", "#", "\n",
        "é", "|\n", "\\", "[],", "- - a\n", "[]: a\n", "\r", "---\n", "\t",
    ] {
        let yaml = sign.repeat(1024 * 1024 / sign.len());
        assert!(!told(&yaml).is_empty(), "{sign}");
    }
}

#[test]
fn a_hundred_kilobytes_of_each_mark_in_prose() {
    for mark in [
        "*a ",
        "**a* ",
        "_a",
        "[a](",
        "![",
        "[[a](https://x.org) ",
        "<a ",
        "`",
        "``` ",
        "~~",
        "&",
        "\\",
        "*_",
    ] {
        let text = mark.repeat(100 * 1024 / mark.len());
        let yaml = format!("title: TAG\nlead: |\n  We {text} meet.\n");
        match content::read("tag.yaml", "tag", &yaml) {
            Ok(page) => assert!(page.lead.is_some(), "{mark}"),
            Err(report) => assert!(!report.diagnostics().is_empty(), "{mark}"),
        }
    }
}

#[test]
fn a_list_has_an_end() {
    for (key, entry, most) in [
        ("about", "a", 10_000),
        ("links", "a", 10_000),
        ("leads", "{ name: Ada, role: Chair }", 10_000),
        (
            "meetings",
            "{ name: A, when: every day at 16:00 UTC, duration: 1 h }",
            100,
        ),
        ("waivers", "{ code: link-text, reason: A }", 100),
    ] {
        let file = |count| format!("title: TAG\n{key}: [{}]\n", vec![entry; count].join(", "));
        page(&file(most));
        let said = told(&file(most + 1));
        let message = format!("| `{key}` must not have more than {most} entries |");
        assert!(said.len() == 1 && said[0].contains(&message), "{said:?}");
        assert!(!schema::takes(&file(most + 1)), "{key}");
    }
}

/// Each link was looked for from the beginning of its text once.
#[test]
fn ten_thousand_links_in_long_texts() {
    const MOST: Duration = Duration::from_secs(3);
    let links = Shape::new("title: TAG A\nabout:\n", "[a](https://x.org/{n}) ", "");
    let yaml = links.each("\n  - |-\n    ").text(240 * 1024);
    let at = "2026-11-25T12:00:00Z".parse().expect("an instant");
    let start = ThreadTime::now();
    let (page, _) = check_text("tag-a.yaml", "tag-a", &yaml, at);
    let took = start.elapsed();
    assert!(page.is_some() && took < MOST, "{took:?}");
}

/// `make fuzz` holds a release to a second for a megabyte of each, with all that is said of it.
#[test]
fn no_text_takes_more_time_than_its_length_asks_for() {
    const BYTES: usize = 24 * 1024;
    const MOST: Duration = Duration::from_secs(3);
    let at = "2026-11-25T12:00:00Z".parse().expect("an instant");
    for shape in files() {
        let text = shape.text(BYTES);
        let start = ThreadTime::now();
        let (page, report) = check_text("tag-a.yaml", "tag-a", &text, at);
        let took = start.elapsed();
        assert_eq!(page.is_none(), report.has_errors(), "{shape}");
        assert!(took < MOST, "{shape}: {took:?}");
    }
    for shape in sentences() {
        let text = shape.text(BYTES);
        let start = ThreadTime::now();
        properties::sentence(&text);
        let took = start.elapsed();
        assert!(took < MOST, "{shape}: {took:?}");
    }
}
