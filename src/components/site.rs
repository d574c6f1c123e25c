//! Where the files of the site lie.

use yew::AttrValue;

use crate::page::Page;
use crate::words::embed_code;

/// Where the files of the site lie.
#[derive(Debug, Clone)]
pub struct Site {
    /// The way to them from the page: `./` or `../`.
    pub base: AttrValue,
    /// Their public address, if it is known: it ends with a slash.
    pub root: Option<AttrValue>,
    /// The address of the group's page, where what is drawn stands in another one.
    pub page: Option<AttrValue>,
}

impl Site {
    /// Where they lie by what the content says, or else `here`, where the page was loaded from.
    pub fn of(page: &Page, base: &AttrValue, here: Option<&AttrValue>) -> Self {
        let root = page.root().map(AttrValue::from);
        Self {
            base: base.clone(),
            root: root.or_else(|| here.cloned()),
            page: None,
        }
    }

    /// The code that puts the meetings of the page on another site.
    pub fn embed_code(&self, page: &Page) -> Option<String> {
        let folder = self.base.starts_with("..");
        Some(embed_code(page, self.root.as_ref()?, folder))
    }
}
