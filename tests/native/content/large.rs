//! Files that would take long, or much memory, or a deep stack, if they were read carelessly.

use std::fmt::Write;

use tag_page::content;

use super::{page, told};

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
