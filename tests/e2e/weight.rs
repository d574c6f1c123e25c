//! What the page weighs on the wire, as a host with brotli sends it.

use std::fs;

use anyhow::{Context, Result};
use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;

use crate::folder::{self, inline};
use crate::host::Host;
use crate::trial::trials;
use crate::visit::Visit;

trials![the_first_view_is_light, the_inline_script_is_short];

/// What the app's wasm may weigh.
const MOST_WASM: usize = 95_000;
/// What the app may weigh: its wasm and all JavaScript.
const MOST_APP: usize = 99_500;
/// What everything may weigh that a first visit asks for.
const MOST_IN_ALL: usize = 112_000;
/// What the script in the page may weigh, as it stands there.
const MOST_INLINE: usize = 600;

async fn the_first_view_is_light() -> Result<()> {
    let site = Host::of(Ok(folder::dist())).open().await?;
    let page = Visit::to(&site).size(360, 640).open().await?;
    page.until("document.readyState === 'complete'").await?;
    let mut weights = Vec::new();
    for path in site.answered() {
        let file = match path.as_str() {
            "/" => "index.html",
            path => path.trim_start_matches('/'),
        };
        weights.push((compressed(file)?, file.to_owned()));
    }
    let of = |end: &str| -> usize {
        let files = weights.iter().filter(|(_, file)| file.ends_with(end));
        files.map(|(bytes, _)| bytes).sum()
    };
    for needed in [".html", ".js", ".wasm", ".svg"] {
        assert!(of(needed) > 0, "{needed} is counted: {weights:?}");
    }
    let wasm = of(".wasm");
    assert!(
        wasm <= MOST_WASM,
        "the wasm weighs {wasm} bytes: {weights:?}"
    );
    let app = of(".js") + wasm;
    assert!(app <= MOST_APP, "the app weighs {app} bytes: {weights:?}");
    let all = of("");
    assert!(all <= MOST_IN_ALL, "all weighs {all} bytes: {weights:?}");
    Ok(())
}

async fn the_inline_script_is_short() -> Result<()> {
    let html = fs::read_to_string(folder::dist().join("index.html"))?;
    let script = inline(&html, "script").context("a script in the page")?;
    let bytes = script.len();
    assert!(
        (1..=MOST_INLINE).contains(&bytes),
        "{bytes} bytes: {script}"
    );
    Ok(())
}

fn compressed(file: &str) -> Result<usize> {
    let bytes = fs::read(folder::dist().join(file))?;
    let parameters = BrotliEncoderParams {
        quality: 11,
        ..BrotliEncoderParams::default()
    };
    let mut small = Vec::new();
    BrotliCompress(&mut bytes.as_slice(), &mut small, &parameters)?;
    Ok(small.len())
}
