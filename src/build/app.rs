//! The app's files, made smaller than Trunk left them.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use anyhow::{Context, Result};

use super::names::shortened;
use super::order::ordered;
use super::write;

/// Makes the app's files in `out` smaller, and gives them new names, since the old ones say what was
/// in them. Files that are small already stay as they are.
///
/// # Errors
/// When a file cannot be read or written.
pub fn shrink(out: &Path) -> Result<()> {
    let index = out.join("index.html");
    // Whether it is one that Trunk made is found out when it is filled.
    let html = fs::read_to_string(&index).unwrap_or_default();
    let (Some(js), Some(wasm)) = (named(&html, "data-js"), named(&html, "data-wasm")) else {
        return Ok(());
    };
    let (js_path, wasm_path) = (out.join(js), out.join(wasm));
    let failed = |path: &Path| format!("cannot read `{}`", path.display());
    let whole = fs::read_to_string(&js_path).with_context(|| failed(&js_path))?;
    let code = fs::read(&wasm_path).with_context(|| failed(&wasm_path))?;

    let (glue, small) = shrunk(&whole, &code);
    if glue == whole {
        return Ok(());
    }

    let [new_js, new_wasm] = [js, wasm].map(|old| rehashed(old, glue.as_bytes(), &small));
    write(&out.join(&new_js), glue.as_bytes())?;
    write(&out.join(&new_wasm), &small)?;
    let html = html.replace(wasm, &new_wasm).replace(js, &new_js);
    write(&index, html.as_bytes())?;
    for (old, new) in [(js, new_js), (wasm, new_wasm)] {
        if old != new {
            fs::remove_file(out.join(old)).with_context(|| format!("cannot remove `{old}`"))?;
        }
    }
    Ok(())
}

/// The glue made smaller, and with it the `code` that it is for.
pub(super) fn shrunk(glue: &str, code: &[u8]) -> (String, Vec<u8>) {
    let glue = dense(glue);
    let code = ordered(code).unwrap_or_else(|| code.to_vec());
    match shortened(&code, &glue) {
        Some((code, glue)) => (glue, code),
        None => (glue, code),
    }
}

/// The file that an attribute of what loads the app names.
fn named<'a>(html: &'a str, attribute: &str) -> Option<&'a str> {
    let (_, rest) = html.split_once(&format!("{attribute}=\"./"))?;
    Some(rest.split_once('"')?.0)
}

/// Without comments and indentation, none of which stands within a text.
pub(super) fn dense(js: &str) -> String {
    let lines = js.lines().map(str::trim);
    let code = lines.filter(|it| !["//", "/*", "*"].iter().any(|mark| it.starts_with(mark)));
    code.filter(|it| !it.is_empty())
        .fold(String::new(), |all, line| all + line + "\n")
}

/// `web-0123456789abcdef_bg.wasm`, with the digits that fit what is in the files now. Trunk leaves out
/// zeros at the beginning of its digits, so that there may be fewer.
fn rehashed(name: &str, glue: &[u8], code: &[u8]) -> String {
    let Some((stem, rest)) = name.rsplit_once('-') else {
        return name.to_owned();
    };
    let end = rest.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    let mut hasher = DefaultHasher::new();
    (glue, code).hash(&mut hasher);
    format!("{stem}-{:016x}{end}", hasher.finish())
}
