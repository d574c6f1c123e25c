//! Tests that need no browser.

mod content;
mod schedules;
