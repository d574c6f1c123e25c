//! Bytes → text: what can be wrong with a file before anyone reads its YAML.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::problems::Whole;
use crate::report::Code;

/// The largest content file: far beyond any page, far below what would take long.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// The text of a file.
pub(super) fn text(path: &Path) -> Result<String, Whole> {
    // Asked before the file is opened: to open a pipe would wait for a writer.
    let about = fs::metadata(path).map_err(|error| unreadable(&error))?;
    if about.is_dir() {
        return Err(Whole::new(
            Code::File,
            "this is a directory, not a content file",
            "name a file in it that ends in .yaml",
        ));
    }
    if !about.is_file() {
        return Err(Whole::new(
            Code::File,
            "this is not a regular file",
            "name a file that ends in .yaml",
        ));
    }
    if about.len() > MOST_BYTES {
        return Err(too_large(about.len()));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(&error))?;
    // Only for a file that grew meanwhile.
    if bytes.len() as u64 > MOST_BYTES {
        return Err(too_large(bytes.len() as u64));
    }
    decode(bytes)
}

/// Refuses a slug that cannot be a page's file and folder on every host.
pub(super) fn slug(slug: &str) -> Result<(), Whole> {
    // `embed.json` is another file, and some hosts know no difference between letters of two sizes.
    if slug.eq_ignore_ascii_case("embed") {
        return Err(Whole::new(
            Code::FileName,
            format!("the file's name, `{slug}`, is that of another file of the site"),
            "name the file after the group, for example tag-security.yaml",
        ));
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !slug.is_empty() && slug.chars().all(fits) {
        return Ok(());
    }
    Err(Whole::new(
        Code::FileName,
        format!("the file's name, `{slug}`, cannot be the name of the page"),
        "name the file with letters, digits and hyphens only, for example tag-security.yaml",
    ))
}

fn decode(bytes: Vec<u8>) -> Result<String, Whole> {
    const AS_UTF8: &str = "save it as UTF-8 in your editor";
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(Whole::new(
            Code::File,
            "the file is UTF-16, not UTF-8",
            AS_UTF8,
        ));
    }
    if bytes.contains(&0) {
        return Err(Whole::new(
            Code::File,
            "the file is binary: it holds NUL bytes",
            "name a text file that ends in .yaml",
        ));
    }
    String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        Whole::new(
            Code::File,
            format!("the file is not UTF-8 text: line {line} holds bytes that are no character"),
            AS_UTF8,
        )
    })
}

fn too_large(bytes: u64) -> Whole {
    Whole::new(
        Code::File,
        format!("the file is too large: {bytes} bytes, where {MOST_BYTES} (4 MiB) is the limit"),
        "a page's content takes a few thousand bytes; is this the right file?",
    )
}

fn unreadable(error: &io::Error) -> Whole {
    match error.kind() {
        ErrorKind::NotFound => Whole::new(
            Code::File,
            "there is no such file",
            "check the path; the content files lie in content/",
        ),
        ErrorKind::PermissionDenied => Whole::new(
            Code::File,
            "the file may not be read",
            "give yourself the right to read it: chmod u+r",
        ),
        _ => Whole::new(
            Code::File,
            format!("the file cannot be read: {error}"),
            "check the path and the disk",
        ),
    }
}
