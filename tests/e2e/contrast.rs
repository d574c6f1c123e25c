//! Contrast, as WCAG 2 counts it.

use anyhow::Result;
use serde_json::json;

use crate::page::Page;

/// How bright a colour is, and how much two of them differ.
pub(crate) const LIGHT: &str = "const light = (it) => {
    const [red, green, blue] = it.match(/[\\d.]+/g).map((it) => {
        const part = it / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
};
const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)];
    return Math.max(a, b) / Math.min(a, b);
};
const painted = (at) => {
    if (!at) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(at);
    return backgroundColor === 'rgba(0, 0, 0, 0)' ? painted(at.parentElement ?? at.getRootNode().host) : backgroundColor;
};";

/// The least contrast between text and ground among such elements, wherever they are scrolled to.
pub(crate) async fn least(page: &Page, selector: &str) -> Result<f64> {
    page.ask_of(
        &format!(
            "{LIGHT} return Math.min(...[...document.querySelectorAll(arguments[0])]
                .map(it => contrast(getComputedStyle(it).color, painted(it))))"
        ),
        &[json!(selector)],
    )
    .await
}
