//! `docs/checks.md` is what the program says.

use std::fs;

use tag_page::report;

#[test]
fn the_list_of_codes_is_up_to_date() {
    let written = fs::read_to_string("docs/checks.md").unwrap_or_default();
    assert!(
        written == report::list(),
        "docs/checks.md is old: run `make docs`"
    );
}
