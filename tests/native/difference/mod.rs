//! What a change does for visitors.

mod exceptions;
mod held;
mod hints;
mod members;
mod pages;
mod random;
mod rules;
mod starts;
mod written;

use std::rc::Rc;

use tag_page::content;
use tag_page::difference::{Difference, difference};
use tag_page::page::Page;

use crate::support::utc;

/// When changes are looked at: a Tuesday, eight days before a 1st Wednesday.
const AT: &str = "2026-11-24 12:00";

/// What is said whenever copies are wrong from now on.
const COPIES: &str = "Calendars that follow the feed change by themselves; copies that were made once \
    (“A copy, once” on the page, of a date or of a series) are not reached, and whoever has one mends \
    it by hand.";

/// The rule of most series here.
const RULE: &str = "1st and 3rd Wednesday of each month at 16:00 UTC";

/// A page before, after, and what is said of the change.
type Row<'a> = (&'a str, &'a str, &'a [&'a str]);

/// A page with these keys.
fn page(keys: &str) -> Page {
    let text = format!("title: TAG\n{keys}");
    content::read("tag.yaml", "tag", &text).unwrap_or_else(|report| panic!("{report}"))
}

/// A page with one series: `every Wednesday at 16:00 UTC | status: ended`.
fn meeting(rule_and_keys: &str) -> Page {
    let rule_and_keys = rule_and_keys.replace(" | ", "\n  ");
    page(&format!(
        "meetings:\n- name: Meeting\n  duration: 60 minutes\n  when: {rule_and_keys}"
    ))
}

/// Series that say no other day were changed today.
fn updated(mut page: Page) -> Page {
    let today = utc(AT).date_naive();
    for series in Rc::make_mut(&mut page.meetings) {
        Rc::make_mut(series).updated.get_or_insert(today);
    }
    page
}

fn between(old: &Page, new: &Page) -> Difference {
    difference(old, new, utc(AT))
}

/// Holds what is said to what should be, of two pages that `page` makes of each row.
fn check(rows: &[Row<'_>], page: impl Fn(&str) -> Page) {
    check_made(rows, &page, &page);
}

/// The same where the editor has set `updated`, which else is asked for.
fn check_updated(rows: &[Row<'_>], page: impl Fn(&str) -> Page) {
    check_made(rows, &page, |new| updated(page(new)));
}

fn check_made(rows: &[Row<'_>], was: impl Fn(&str) -> Page, is: impl Fn(&str) -> Page) {
    for (old, new, said) in rows {
        let difference = between(&was(old), &is(new));
        assert_eq!(lines(&difference), *said, "from {old}\nto {new}");
    }
}

/// Its lines as they are shown.
fn lines(difference: &Difference) -> Vec<String> {
    difference.lines().iter().map(ToString::to_string).collect()
}
