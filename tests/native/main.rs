//! Tests that need no browser.

mod schedules;
mod words;
