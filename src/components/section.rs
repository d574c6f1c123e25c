//! What the meetings section and its parts are drawn from.

use std::rc::Rc;

use super::{Controls, Layout, Site, View};
use crate::page::Meeting;

/// What the meetings section is drawn from: its parts hold it together, so that nothing is copied.
#[derive(Debug)]
pub struct Section {
    /// The group's series, in the order of the content file.
    pub meetings: Rc<[Rc<Meeting>]>,
    /// The group's name.
    pub title: Rc<str>,
    /// Where its files lie.
    pub site: Site,
    /// What is known about times.
    pub view: View,
    /// What only a browser can do.
    pub controls: Controls,
    /// How much of it is drawn.
    pub layout: Layout,
}

impl Section {
    /// Whether there is but one series.
    pub(super) fn alone(&self) -> bool {
        self.meetings.len() == 1
    }
}
