//! Headings, whose levels depend on where the page stands.

use yew::prelude::*;

use super::Layout;
use super::element::{classes, element};
use super::layout::Parts;

/// Which heading it is; the class of each is how it looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Heading {
    /// Of the page.
    Title,
    /// Of a section.
    Section,
    /// Of a part of a section.
    Part,
}

const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

impl Heading {
    /// Draws it. Where nothing is to be a heading, or there is no room, those that name a section do so
    /// for assistive technology alone: what they would say stands in the page around.
    pub(super) fn draw(self, layout: Layout, id: Option<&'static str>, text: Html) -> Html {
        let class = match self {
            Self::Title => "title",
            Self::Section => "heading",
            Self::Part => "part-heading",
        };
        // Where there is no title, sections have the highest headings.
        let untitled = usize::from(!layout.has(Parts::HERO));
        let tag = layout.top.map(|top| {
            let level = usize::from(top) + self as usize - untitled;
            TAGS[level.clamp(1, TAGS.len()) - 1]
        });
        let unseen = if (tag.is_none() || layout.compact) && self != Self::Part {
            "hidden"
        } else {
            ""
        };
        element(
            tag.unwrap_or("p"),
            &["id", "class"],
            vec![id.map(AttrValue::from), classes(&[class, unseen])],
            text,
        )
    }
}
