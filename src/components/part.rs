//! What the parts of the page are drawn from that do not depend on the time.

use std::rc::Rc;

use yew::prelude::*;

use super::Layout;
use crate::page::Page;

/// The page, and where its files are.
#[derive(Debug, Properties)]
pub struct PartProps {
    /// The group's page.
    pub page: Rc<Page>,
    /// The way to the files of the site.
    pub base: AttrValue,
    /// How much of it is drawn.
    pub layout: Layout,
}

/// Drawn anew for another page, and not for one like it: to compare all of it costs 1 KB of wasm.
impl PartialEq for PartProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.page, &other.page)
    }
}
