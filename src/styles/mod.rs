//! The style sheets: one CSS file a part of the page, joined and checked by stylist at build time.
//!
//! Classes are named by hand, so that the browser's half needs no style machinery and two builds
//! give the same bytes. Colours and sizes are custom properties in `tokens.css`.

mod embedded;

use stylist::manager::{StyleManager, render_static};
use stylist::{GlobalStyle, StyleSource};

use self::embedded::{at_home, own_names, themed};

const DOCUMENT: &str = include_str!("document.css");
const EMBED: &str = include_str!("embed.css");
const TOKENS: &str = include_str!("tokens.css");
const PARTS: [&str; 11] = [
    include_str!("base.css"),
    include_str!("layout.css"),
    include_str!("card.css"),
    include_str!("add.css"),
    include_str!("rows.css"),
    include_str!("zone.css"),
    include_str!("lists.css"),
    include_str!("chart.css"),
    include_str!("year.css"),
    include_str!("states.css"),
    include_str!("media.css"),
];

/// The style sheet of the page.
///
/// # Errors
/// When stylist cannot parse one of the parts.
pub fn sheet() -> Result<String, stylist::Error> {
    let parts = [&[TOKENS, DOCUMENT], &PARTS[..]].concat();
    parts
        .into_iter()
        .map(|css| Ok(compact(&pretty(css)?)))
        .collect()
}

/// The style sheet of what stands in another page, for its shadow root.
///
/// # Errors
/// When stylist cannot parse one of the parts.
pub fn embedded() -> Result<String, stylist::Error> {
    let parts = [&PARTS[..], &[EMBED]].concat();
    let mut sheet = compact(&themed(&pretty(TOKENS)?));
    for css in parts {
        sheet += &compact(&at_home(&pretty(css)?));
    }
    Ok(own_names(&sheet))
}

/// A part as stylist prints it, if it can read it.
fn pretty(css: &'static str) -> Result<String, stylist::Error> {
    let (writer, _) = render_static();
    let manager = StyleManager::builder().writer(writer).build()?;
    let source: StyleSource = css.try_into()?;
    let style = GlobalStyle::new_with_manager(source, &manager)?;
    Ok(style.get_style_str().to_owned())
}

/// Takes out the indentation and line ends that stylist prints: the sheet stands in every page.
fn compact(css: &str) -> String {
    css.lines().map(str::trim).collect()
}
