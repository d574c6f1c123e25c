//! A community group's page whose meeting times are right wherever it is read.
//!
//! The rooms, in reading order: [`content`] (the file an editor writes), [`page`] (the validated
//! model), [`schedule`] (sentence → rule → occurrences), [`zone`] (civil time ↔ instant), [`words`]
//! (what the page says about a meeting), [`components`] (what it looks like), [`styles`], [`build`]
//! (what lies in `dist/`), [`hooks`] and [`web`] (what happens in the browser).

pub mod components;
#[cfg(feature = "hydrate")]
pub mod hooks;
pub mod page;
pub mod schedule;
#[cfg(feature = "prerender")]
pub mod styles;
#[cfg(feature = "hydrate")]
pub mod web;
pub mod words;
pub mod zone;
