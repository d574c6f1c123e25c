//! The groups that an address names.

use std::ops::Range;

use url::Url;

use super::group::Group;
use super::name::{folders, labels, slugs};

/// Opaque parts of addresses, such as the number of a document, are longer than names.
const LONGEST: usize = 40;

/// No address names more groups.
const MOST: usize = 100;

/// The groups that an address names, with the bytes of their names in it.
pub(super) fn in_address(address: &str) -> Vec<(Range<usize>, Group)> {
    let Ok(url) = Url::parse(address) else {
        return Vec::new();
    };
    // The numbers of documents and rooms are no names, whatever they look like.
    let host = url.host_str().unwrap_or_default();
    let rest = address.find(host).map_or(0, |at| at + host.len());
    let is_name = |at: &Range<usize>| {
        let part = part_of(address.as_bytes(), at.start);
        at.start < rest || part.len() <= LONGEST && !has_capital(part)
    };
    let found = slugs(address)
        .chain(folders(address))
        .chain(labels(address));
    found.filter(|(at, _)| is_name(at)).take(MOST).collect()
}

/// Whether there is one, but for those of escaped signs: `sig%2Fnode`.
fn has_capital(part: &[u8]) -> bool {
    let escaped = |at: usize| part[at.saturating_sub(2)..at].contains(&b'%');
    let mut capitals = (0..part.len()).filter(|at| part[*at].is_ascii_uppercase());
    capitals.any(|at| !escaped(at))
}

/// The part of an address that a byte is in; not much more of it than a name may have.
fn part_of(address: &[u8], at: usize) -> &[u8] {
    let is_end = |byte: &u8| b"/?#&=@:".contains(byte);
    let first = at.saturating_sub(LONGEST);
    let start = address[first..at].iter().rposition(is_end);
    let start = start.map_or(first, |it| first + it + 1);
    let last = address.len().min(at + LONGEST + 1);
    let end = address[at..last].iter().position(is_end);
    &address[start..end.map_or(last, |it| at + it)]
}

/// Whether an address leads to something that lies on the site of a group, and is not its site.
pub(super) fn is_paper(address: &str, within: &Range<usize>) -> bool {
    let host = address.find("://").map_or(0, |at| at + 3);
    let path = address[host..]
        .find('/')
        .map_or(address.len(), |at| host + at);
    let is_in_host = (host..path).contains(&within.start);
    is_in_host && address[path..].trim_matches('/').contains('/')
}
