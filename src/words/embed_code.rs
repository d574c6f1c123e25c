//! The code that puts the meetings on another site.

use super::label;
use crate::page::Page;

/// HTML for another site, which finds the files of this one at `root`. What stands within the element
/// is a link without a time: it stays where the element cannot come to life.
pub fn embed_code(page: &Page, root: &str) -> String {
    let link = label::instead(&page.title);
    let link = link.replace('&', "&amp;").replace('<', "&lt;");
    let site = page.site.as_ref().map_or(root, |site| site.as_str());
    [
        "<script type=\"module\" src=\"",
        root,
        "embed.js\"></script>\n<tag-meetings src=\"",
        root,
        &page.slug,
        ".json\">\n  <a href=\"",
        site,
        "\">",
        &link,
        "</a>\n</tag-meetings>",
    ]
    .concat()
}
