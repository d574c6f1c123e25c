//! Addresses of the content file.

use crate::content::{Given, Problems};
use crate::page::Href;

/// The address, if it may leave the content file.
pub(super) fn href(given: &Given<String>, problems: &Problems<'_>) -> Option<Href> {
    match given.value.trim().parse() {
        Ok(href) => Some(href),
        Err(error) => {
            let error: crate::page::NotAnHref = error;
            problems.add(error.code, &given.at, error.trouble, error.instead);
            None
        }
    }
}
