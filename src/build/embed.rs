//! `embed.js`, by which other sites show a group's meetings, and what it loads.
//!
//! Trunk leaves `embed.js` and `embed_bg.wasm`: wasm-bindgen's glue, and the program. The glue and
//! the elements' own code become one script, so that one integrity covers both; what the script
//! fetches, it checks by itself. All of it lies beside the page under names that change with it, and
//! the script under one that stays as well.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD as STANDARD, Engine};
use serde_json::{Value, json};
use sha2::{Digest, Sha384};

use super::app::{dense, shrunk};
use super::write;
use crate::components::Parts;
use crate::page::FORMAT;
use crate::styles;
use crate::words::ROWS;
use crate::zone::regions::BORROWED;

/// The elements' code, in the order in which it runs.
const PARTS: [&str; 8] = [
    include_str!("embed/trouble.js"),
    include_str!("embed/attributes.js"),
    include_str!("embed/file.js"),
    include_str!("embed/theme.js"),
    include_str!("embed/exposed.js"),
    include_str!("embed/app.js"),
    include_str!("embed/drawing.js"),
    include_str!("embed/element.js"),
];

/// Makes `embed.js` of what Trunk left in `out`, `small` for publishing. Where a former build has
/// done that already, there is nothing to do.
///
/// # Errors
/// When a file cannot be read or written.
pub fn embed(out: &Path, small: bool) -> Result<()> {
    let [glue_path, wasm_path] = ["embed.js", "embed_bg.wasm"].map(|it| out.join(it));
    if !wasm_path.exists() {
        return Ok(());
    }
    let failed = |path: &Path| format!("cannot read `{}`", path.display());
    let mut glue = fs::read_to_string(&glue_path).with_context(|| failed(&glue_path))?;
    let mut wasm = fs::read(&wasm_path).with_context(|| failed(&wasm_path))?;
    if small {
        (glue, wasm) = shrunk(&glue, &wasm);
    }
    let css = styles::embedded().context("the element's style sheet cannot be made")?;

    let wasm = File::of("wasm", wasm);
    let css = File::of("css", css.into_bytes());
    let build = json!({
        "format": FORMAT,
        "wasm": wasm.name, "wasmIntegrity": wasm.integrity,
        "css": css.name, "cssIntegrity": css.integrity,
        "borrowed": borrowed(),
        "parts": Parts::NAMED.map(|(word, parts)| (word, parts.0)),
        "rows": ROWS,
    });
    let own: String = PARTS.into_iter().map(dense).collect();
    let js = File::of(
        "js",
        format!("const BUILD = {build};\n{glue}{own}").into_bytes(),
    );
    let json = json!({ "script": js.name, "integrity": js.integrity });

    for File { name, bytes, .. } in [&wasm, &css, &js] {
        write(&out.join(name), bytes)?;
    }
    write(&out.join("embed.json"), format!("{json:#}\n").as_bytes())?;
    write(&glue_path, &js.bytes)?;
    fs::remove_file(&wasm_path).context("cannot remove `embed_bg.wasm`")
}

/// A file whose name changes with its bytes.
struct File {
    name: String,
    integrity: String,
    bytes: Vec<u8>,
}

impl File {
    fn of(extension: &str, bytes: Vec<u8>) -> Self {
        let digest = Sha384::digest(&bytes);
        let start: [u8; 8] = std::array::from_fn(|nth| digest[nth]);
        Self {
            name: format!("embed-{:016x}.{extension}", u64::from_be_bytes(start)),
            integrity: format!("sha384-{}", STANDARD.encode(digest)),
            bytes,
        }
    }
}

/// Whose English the regions borrow.
fn borrowed() -> Value {
    let all = BORROWED.into_iter();
    all.flat_map(|(like, regions)| {
        regions
            .iter()
            .map(move |it| ((*it).to_owned(), Value::from(like)))
    })
    .collect()
}
