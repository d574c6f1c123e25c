//! Tests that need no browser.

mod content;
mod page;
mod places;
mod schedules;
mod words;
