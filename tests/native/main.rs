//! Tests that need no browser.

mod chart;
mod clocks;
mod content;
mod page;
mod schedules;
mod support;
mod words;
mod year;
