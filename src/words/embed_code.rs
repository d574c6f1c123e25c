//! The code that puts the meetings on another site.

use super::label;
use crate::page::Page;

/// HTML for another site, which finds the files of this one at `root`, and the page there, or in a
/// `folder` of its own. What stands within the element is a link without a time: it stays where the
/// element cannot come to life.
pub fn embed_code(page: &Page, root: &str, folder: bool) -> String {
    let link = label::instead(&page.title);
    let link = link.replace('&', "&amp;").replace('<', "&lt;");
    let way: [&str; 2] = if folder { [&page.slug, "/"] } else { [""; 2] };
    [
        "<script type=\"module\" src=\"",
        root,
        "embed.js\"></script>\n<tag-meetings src=\"",
        root,
        &page.slug,
        ".json\">\n  <a href=\"",
        root,
        way[0],
        way[1],
        "\">",
        &link,
        "</a>\n</tag-meetings>",
    ]
    .concat()
}
