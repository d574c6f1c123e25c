//! What is seen of a part of the page, pixel by pixel.

use anyhow::Result;
use serde_json::{Value, json};

use crate::page::Page;

/// How many colours there are in a part of the page.
pub(crate) async fn colours(page: &Page, clip: Value) -> Result<usize> {
    let picture = json!({ "clip": clip, "captureBeyondViewport": true });
    let cdp = page.browser().cdp();
    let picture = cdp.send_raw("Page.captureScreenshot", picture).await?;
    page.ask_of(
        "const bytes = Uint8Array.from(atob(arguments[0]), it => it.charCodeAt(0));
        return createImageBitmap(new Blob([bytes])).then(picture => {
            const { width, height } = picture;
            const canvas = new OffscreenCanvas(width, height).getContext('2d');
            canvas.drawImage(picture, 0, 0);
            const { data } = canvas.getImageData(0, 0, width, height);
            return new Set(new Uint32Array(data.buffer)).size;
        })",
        &[picture["data"].clone()],
    )
    .await
}
