//! Where the files of the site lie.

use yew::AttrValue;

use crate::page::Page;

/// Where the files of the site lie.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// The way to them from the page: `./` or `../`.
    pub base: AttrValue,
    /// Their public address, if it is known: it ends with a slash.
    pub root: Option<AttrValue>,
}

impl Site {
    /// Where they lie by what the content says.
    pub fn of(page: &Page, base: &AttrValue) -> Self {
        let root = page.site.as_ref().map(|site| {
            let site = site.as_str();
            let slash = if site.ends_with('/') { "" } else { "/" };
            format!("{site}{slash}").into()
        });
        Self {
            base: base.clone(),
            root,
        }
    }
}
