//! The style sheet: one CSS file a part of the page, joined and checked by stylist at build time.
//!
//! Classes are named by hand, so that the browser's half needs no style machinery and two builds
//! give the same bytes. Colours and sizes are custom properties in `tokens.css`.

use stylist::manager::{StyleManager, render_static};
use stylist::{GlobalStyle, StyleSource};

const PARTS: [&str; 12] = [
    include_str!("tokens.css"),
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
    let (writer, _) = render_static();
    let manager = StyleManager::builder().writer(writer).build()?;
    PARTS
        .into_iter()
        .map(|css| {
            let source: StyleSource = css.try_into()?;
            let style = GlobalStyle::new_with_manager(source, &manager)?;
            Ok(compact(style.get_style_str()))
        })
        .collect()
}

/// Takes out the indentation and line ends that stylist prints: the sheet stands in every page.
fn compact(css: &str) -> String {
    css.lines().map(str::trim).collect()
}
