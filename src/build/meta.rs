//! What a page tells those who do not read it: search engines, chats that show a card of it,
//! calendars, browsers.

use super::document::escape;
use crate::calendar::linked_data;
use crate::page::{Dated, Page, Picture};
use crate::schedule::Instant;
use crate::words::calendar::about;

/// Elements for the head of the page at `path` among the site's files, to which `base` leads from
/// there.
pub(super) fn meta(page: &Page, path: &str, base: &str) -> String {
    let (root, address) = (page.root(), address(page, path));
    let about = about(page);
    let mut all = vec![
        element("meta", &[("name", "description"), ("content", &about)]),
        property("og:type", "website"),
        property("og:title", &page.title),
        property("og:description", &about),
    ];
    if let (Some(root), Some(address)) = (&root, &address) {
        all.push(element("link", &[("rel", "canonical"), ("href", address)]));
        all.push(property("og:url", address));
        // The cards that chats show know no SVG.
        let drawn = |it: &&Picture| !it.src.to_ascii_lowercase().contains(".svg");
        if let Some(icon) = page.icon.as_ref().filter(drawn) {
            all.push(property("og:image", &format!("{root}{}", icon.src)));
            all.push(property("og:image:alt", &icon.alt));
        }
    }
    if !page.meetings.is_empty() {
        let feed = format!("{base}{}.ics", page.slug);
        let kind = ("type", "text/calendar");
        let link = [
            ("rel", "alternate"),
            kind,
            ("href", &feed),
            ("title", &page.title),
        ];
        all.push(element("link", &link));
    }
    all.join("\n")
}

/// The meetings, for search engines; nothing if there are none.
pub(super) fn linked(page: &Page, series: &[Dated], path: &str, at: Instant) -> String {
    if page.meetings.is_empty() {
        return String::new();
    }
    let data = linked_data(page, series, address(page, path).as_deref(), at);
    // Nothing in it can end the element.
    let data = data.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{data}</script>")
}

/// Where the page at `path` will be found.
fn address(page: &Page, path: &str) -> Option<String> {
    let path = path.trim_end_matches("index.html");
    Some(format!("{}{path}", page.root()?))
}

fn property(name: &str, content: &str) -> String {
    element("meta", &[("property", name), ("content", content)])
}

/// The start of an element.
pub(super) fn element(name: &str, attributes: &[(&str, &str)]) -> String {
    let mut element = format!("<{name}");
    for (name, value) in attributes {
        let value = escape(value).replace('"', "&quot;");
        element += &[" ", name, "=\"", &value, "\""].concat();
    }
    element + ">"
}
