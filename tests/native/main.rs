//! Tests that need no browser.

mod content;
mod dates;
mod page;
mod schedule;
mod shared;
mod words;
mod zones;
