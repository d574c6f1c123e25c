//! Rules that texts are held against, with what was learned of them so far.

use std::cell::OnceCell;

use super::year::Year;
use super::zone::Zones;
use crate::schedule::{Instant, Rule};

/// Rules that texts and links are held against. Their meetings, and the zones that were named, are
/// looked up once, however many texts there are.
pub struct Rules<'r> {
    pub(super) at: Instant,
    pub(super) zones: Zones,
    /// What the page's group and its meetings are called.
    pub(super) own: Vec<String>,
    known: Vec<(&'r Rule, OnceCell<Year<'r>>)>,
}

impl<'r> Rules<'r> {
    /// Rules, judged over the year from `at` on.
    pub fn new(rules: impl IntoIterator<Item = &'r Rule>, at: Instant) -> Self {
        Self {
            at,
            zones: Zones::new(at),
            own: vec![],
            known: rules.into_iter().map(|it| (it, OnceCell::new())).collect(),
        }
    }

    /// The same on a page whose group and meetings have these names: what is said of others is passed
    /// over.
    #[must_use]
    pub fn of(self, names: &[&str]) -> Self {
        let own = names.iter().map(|it| (*it).to_owned()).collect();
        Self { own, ..self }
    }

    /// The year of the rule with this number, from 0.
    pub(super) fn year(&self, rule: usize) -> &Year<'r> {
        let (rule, year) = &self.known[rule];
        year.get_or_init(|| Year::new(rule, self.at))
    }
}
