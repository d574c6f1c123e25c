//! Pictures of the page.

use std::rc::Rc;

use super::text::{self, text};
use crate::content::{Field, Given, Problems, raw};
use crate::page::Picture;
use crate::report::Code;

/// The picture, if it has a path and a text.
pub(super) fn picture(field: Field<raw::Picture>, problems: &Problems<'_>) -> Option<Picture> {
    let Given { at, value: raw } = field.given()?;
    let src = raw.src.required((&at, "src", "images/icon.svg"), problems);
    let alt = raw
        .alt
        .required((&at, "alt", "what the picture shows"), problems);
    let src = src.and_then(|src| path(&src, problems));
    let alt = alt.and_then(|alt| self::alt(&alt, problems));
    Some(Picture {
        src: src?,
        alt: alt?,
    })
}

/// The text of a picture, which the name of its file is not.
fn alt(given: &Given<String>, problems: &Problems<'_>) -> Option<Rc<str>> {
    const ENDINGS: [&str; 5] = [".svg", ".png", ".jpg", ".jpeg", ".webp"];
    let alt = text("alt", given, problems)?;
    let lower = alt.to_ascii_lowercase();
    if ENDINGS.iter().any(|it| lower.ends_with(it)) {
        problems.add(
            Code::AltMissing,
            &given.at,
            format!("`{alt}` is the name of a file"),
            "write what the picture shows, for those who do not see it",
        );
        return None;
    }
    Some(alt)
}

/// A path below `static/` that means the same as a part of an address.
fn path(given: &Given<String>, problems: &Problems<'_>) -> Option<Rc<str>> {
    let path = given.value.trim();
    let fits = |c: char| c.is_alphanumeric() || "-_./+@~,()".contains(c);
    let trouble = if path.is_empty() {
        "`src` is empty".to_owned()
    } else if path.contains(':') {
        format!("`{path}` is an address, and the page asks no other site for its pictures")
    } else if path.starts_with('/') {
        format!("`{path}` begins with `/`, and the page must work in any folder")
    } else if path.contains('\\') {
        format!("`{path}` holds a backslash")
    } else if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        format!("`{path}` holds an empty part, `.` or `..`")
    } else if let Some(c) = path.chars().find(|c| !fits(*c)) {
        let shown = if c.is_whitespace() {
            "white space".to_owned()
        } else if text::is_hidden(c) {
            format!("U+{:04X}", u32::from(c))
        } else {
            format!("`{c}`")
        };
        format!("`src` holds {shown}, which no picture's path may hold")
    } else {
        return Some(path.into());
    };
    problems.add(
        Code::Picture,
        &given.at,
        trouble,
        "put the picture into static/ and write its path from there, for example images/icon.svg",
    );
    None
}
