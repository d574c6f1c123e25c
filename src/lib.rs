//! A community group's page whose meeting times are right wherever it is read.
//!
//! The rooms, in reading order: `content` (the file, read; native), [`page`] (the validated model),
//! [`schedule`] (sentence → rule → occurrences), [`zone`] (civil time ↔ instant), [`places`] (what
//! somebody looks for, found), [`words`] (what the page says about a meeting), [`components`] (what it
//! looks like), `calendar` (the feed), `report`, `check`, `stated` and `difference` (what is said of a
//! file, and of a change), `styles`, `build` and `dates` (native), `hooks` and `web` (the browser's half).

#[cfg(feature = "prerender")]
pub mod build;
#[cfg(feature = "prerender")]
pub mod calendar;
#[cfg(feature = "prerender")]
pub mod check;
pub mod components;
#[cfg(feature = "prerender")]
pub mod content;
#[cfg(feature = "prerender")]
pub mod dates;
#[cfg(feature = "prerender")]
pub mod difference;
#[cfg(feature = "hydrate")]
pub mod hooks;
pub mod page;
pub mod places;
#[cfg(feature = "prerender")]
pub mod report;
pub mod schedule;
#[cfg(feature = "prerender")]
pub mod stated;
#[cfg(feature = "prerender")]
pub mod styles;
#[cfg(feature = "hydrate")]
pub mod web;
pub mod words;
pub mod zone;
