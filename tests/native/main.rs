//! Tests that need no browser.

mod content;
mod page;
mod schedules;
mod series;
mod words;
