//! From sentences to rules, and from rules to dates.

mod any_text;
mod published;
pub(crate) mod random;
mod refused;
mod rules;
pub(crate) mod series;
mod spellings;
