//! The app's files, made smaller than Trunk left them.
//!
//! Each import of the wasm has a name that ends in sixteen random digits, which no compression makes
//! shorter, and which stands in both files. A number of the same length does as well.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use anyhow::{Context, Result};

use super::write;

/// How the names of imports begin that wasm-bindgen makes.
const IMPORT: &str = "__wbg_";
/// How many digits there are at their ends.
const DIGITS: usize = 16;

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
    let mut code = fs::read(&wasm_path).with_context(|| failed(&wasm_path))?;

    let glue = shrunk(&whole, &mut code);
    if glue == whole.as_bytes() {
        return Ok(());
    }

    let (new_js, new_wasm) = (rehashed(js, &glue, &code), rehashed(wasm, &glue, &code));
    write(&out.join(&new_js), &glue)?;
    write(&out.join(&new_wasm), &code)?;
    let html = html.replace(wasm, &new_wasm).replace(js, &new_js);
    write(&index, html.as_bytes())?;
    for (old, new) in [(js, new_js), (wasm, new_wasm)] {
        if old != new {
            fs::remove_file(out.join(old)).with_context(|| format!("cannot remove `{old}`"))?;
        }
    }
    Ok(())
}

/// The glue made smaller, and with it the imports of the `code` that it is for.
pub(super) fn shrunk(whole: &str, code: &mut [u8]) -> Vec<u8> {
    let imports = imports(whole);
    let mut glue = dense(whole).into_bytes();
    rename(&mut glue, &imports);
    rename(code, &imports);
    glue
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

/// The names of the imports, each once.
fn imports(js: &str) -> Vec<&str> {
    let words = js.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let mut names: Vec<_> = words.filter(|it| is_import(it)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn is_import(word: &str) -> bool {
    let end = word.rsplit('_').next().unwrap_or_default();
    word.starts_with(IMPORT) && end.len() == DIGITS && end.bytes().all(|it| it.is_ascii_hexdigit())
}

/// Puts numbers in the places of names, each as long as the name: nothing else moves.
fn rename(bytes: &mut [u8], names: &[&str]) {
    for at in 0..bytes.len() {
        let rest = &mut bytes[at..];
        if !rest.starts_with(IMPORT.as_bytes()) {
            continue;
        }
        let found = names.iter().position(|it| rest.starts_with(it.as_bytes()));
        if let Some(nth) = found {
            let width = names[nth].len();
            rest[..width].copy_from_slice(format!("{nth:_>width$}").as_bytes());
        }
    }
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
