//! A group's content as data: in its page, and as `<slug>.json` beside it, where a page that has
//! been open for long looks for changes.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use anyhow::Result;
use base64::prelude::{BASE64_STANDARD as STANDARD, Engine};
use serde_json::{Value, json};

use crate::page::{Data, FORMAT, Href, Page};

/// `<slug>.json`; its `page` is the `way` from there to the page. Its `data` is what the app reads, of the `format` that its build knows; the rest
/// is for people and for other programs.
pub(super) fn json(page: &Rc<Page>, way: &str) -> Result<String> {
    let json = json!({
        "title": page.title,
        "site": page.site.as_ref().map(Href::shared),
        "page": way,
        "format": FORMAT,
        "data": base64(page.clone(), "./")?,
    });
    Ok(format!("{json:#}\n"))
}

/// Whether this is a `<slug>.json`: no other file has just these keys.
pub(super) fn is_of_a_group(path: &Path) -> bool {
    if path.extension().is_none_or(|it| it != "json") {
        return false;
    }
    let text = fs::read(path).unwrap_or_default();
    let Ok(Value::Object(object)) = serde_json::from_slice(&text) else {
        return false;
    };
    let keys = ["title", "site", "page", "format", "data"];
    object.len() == keys.len() && keys.iter().all(|key| object.contains_key(*key))
}

/// What the app that takes over the page reads.
pub(super) fn living(page: &Page, base: &str) -> Result<String> {
    let living = Page {
        lead: None,
        icon: None,
        about: Rc::default(),
        links: Rc::default(),
        picture: None,
        leads: Rc::default(),
        ..page.clone()
    };
    base64(Rc::new(living), base)
}

/// What apps read, in letters that need no escaping.
fn base64(page: Rc<Page>, base: &str) -> Result<String> {
    let data = Data {
        page,
        base: base.into(),
    };
    Ok(STANDARD.encode(data.to_bytes()?))
}
