//! Tests that need no browser.

mod clocks;
mod content;
mod page;
mod schedules;
mod support;
mod words;
mod year;
