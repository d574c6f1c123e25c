//! Tests that need no browser.

mod app;
mod calendar;
mod chart;
mod check;
mod clocks;
mod content;
mod data;
mod dates;
mod embed_code;
mod exceptions;
mod frame;
mod headers;
mod linked;
mod offers;
mod only;
mod page;
mod place_words;
mod places;
mod schedule;
mod shared;
mod stated;
mod styles;
mod support;
mod words;
mod year;
mod zones;
