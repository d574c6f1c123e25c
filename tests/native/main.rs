//! Tests that need no browser.

mod page;
mod schedules;
mod words;
