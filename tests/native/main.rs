//! Tests that need no browser.

mod page;
mod content;
mod schedules;
mod words;
