//! The content file: what a page is made of, and what an editor is told when it is not one.

mod exceptions;
mod files;
mod kinds;
mod large;
mod meetings;
mod pages;
mod prose;
mod reports;
mod schema;
mod syntax;
mod values;
mod yaml;

use tag_page::content;
use tag_page::page::Page;
use tag_page::report;

/// The page of a text that has no faults, neither for the parser nor for the schema.
fn page(yaml: &str) -> Page {
    assert!(schema::takes(yaml), "the schema refuses {yaml}");
    content::read("tag.yaml", "tag", yaml).unwrap_or_else(|report| panic!("{yaml}\n{report}"))
}

/// What an editor is told, one problem a line: `line:column | marked | message | help`.
fn told(yaml: &str) -> Vec<String> {
    let report = content::read("tag.yaml", "tag", yaml).expect_err(yaml);
    let line = |problem: &report::Diagnostic| {
        let place = problem.place.as_ref().map_or("-".to_owned(), |place| {
            let marked = &yaml[place.span.clone()];
            format!("{}:{} | {marked}", place.line, place.column)
        });
        format!("{place} | {} | {}", problem.message, problem.help)
    };
    report.diagnostics().iter().map(line).collect()
}

/// Asserts that an editor is told this, in this order, and nothing else.
#[track_caller]
fn refuses(yaml: &str, expected: &[&str]) {
    assert_eq!(told(yaml), expected, "\n{yaml}");
}
