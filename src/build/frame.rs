//! `embed.html`: the element in a document of its own, for sites that can do no more than frame one.
//!
//! It holds no script and no style of its own, so that a strict `Content-Security-Policy` needs no
//! hash for it; what its query asks for is `static/embed-frame.js`'s business.

use std::fs;
use std::path::Path;

use super::document::escape;
use super::meta::element;
use super::policy::Policy;
use crate::page::Page;
use crate::words::label;

/// The page for frames of a group, by its path: it lies beside the group's page, in its `folder` if
/// there is one.
pub(super) fn frame(page: &Page, folder: &str) -> (String, String) {
    let base = if folder.is_empty() { "./" } else { "../" };
    let data = format!("{base}{}.json", page.slug);
    let meetings = element("tag-page", &[("src", &data), ("show", "meetings")]);
    let script = script(base);
    let policy = Policy::of_frame().element();
    let (title, link) = (escape(&page.title), escape(&label::instead(&page.title)));
    let html = format!(
        "<!doctype html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         {policy}\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n\
         <base target=\"_top\">\n\
         <link rel=\"icon\" href=\"{base}images/favicon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"{base}embed-frame.css\">\n\
         <link rel=\"modulepreload\" href=\"{base}embed.js\">\n\
         </head>\n\
         <body>\n\
         {meetings}<a href=\"./\">{link}</a></tag-page>\n\
         {script}\n\
         </body>\n\
         </html>\n"
    );
    (format!("{folder}embed.html"), html)
}

/// Whether this is a page for frames that a build has made, of a site whose files lie at `base`
/// from there.
pub(super) fn is_a_frame(path: &Path, base: &str) -> bool {
    path.ends_with("embed.html")
        && fs::read_to_string(path).is_ok_and(|html| html.contains(&script(base)))
}

fn script(base: &str) -> String {
    format!("<script type=\"module\" src=\"{base}embed-frame.js\"></script>")
}
