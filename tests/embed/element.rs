//! An element in an open page, as its host sees it.

use anyhow::Result;
use serde_json::json;

use crate::page::Page;

/// The next meeting after the visits' [`NOON`](crate::visit::NOON), as in `datetime`: the third
/// Wednesday of November has been, the first of December is the 2nd.
const NEXT: &str = "2026-12-02T16:00:00Z";

/// Waits until the first such element shows the next meeting, and returns how: the text of its time.
pub(crate) async fn next(page: &Page, element: &str) -> Result<String> {
    let time = format!(
        "document.querySelector({})?.shadowRoot?.querySelector('time[datetime^={}]')",
        json!(element),
        json!(NEXT)
    );
    page.until(&format!("{time}?.textContent")).await?;
    page.ask(&format!("return {time}.textContent")).await
}

/// Whether the text in the first such element is bright, and so its ground is dark.
pub(crate) fn bright(element: &str) -> String {
    format!(
        "(getComputedStyle(document.querySelector({}).shadowRoot.querySelector('.page'))
            .color.match(/[\\d.]+/g).slice(0, 3).every(it => it > 150))",
        json!(element)
    )
}

/// What the host has put inside of the first such element, as it is seen.
pub(crate) async fn fallback(page: &Page, element: &str) -> Result<String> {
    page.text(&format!("{element} > a")).await
}
