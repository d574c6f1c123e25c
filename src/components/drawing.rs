//! What one drawing of the page is made from.

use std::rc::Rc;

use super::{Controls, Layout, Site, View};
use crate::page::Page;

/// What one drawing of the page is made from: its parts hold it together, so that nothing is copied.
#[derive(Debug)]
pub struct Drawing {
    /// The group's page.
    pub page: Rc<Page>,
    /// Where its files lie.
    pub site: Site,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    pub controls: Controls,
    /// How much of it is drawn.
    pub layout: Layout,
}

impl Drawing {
    /// Whether there is but one series.
    pub(super) fn alone(&self) -> bool {
        self.page.meetings.len() == 1
    }
}
