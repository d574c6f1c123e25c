//! Traces of other groups: pages are made from copies of others.

mod name;

use std::ops::Range;

use url::Url;

use self::name::{Group, channels, named, slugs};
use super::links::Link;
use super::texts::Text;
use crate::content::{Given, Problems, raw};
use crate::report::Code;

/// Opaque parts of addresses, such as the number of a document, are longer than names.
const LONGEST: usize = 40;

/// No address names more groups.
const MOST: usize = 100;

pub(super) fn inspect(
    slug: &str,
    raw: &raw::Page,
    texts: &[Text<'_>],
    links: &[Link],
    problems: &Problems<'_>,
) {
    let title = raw.title.as_given();
    let of_slug = slugs(slug).next().map(|(_, group)| group);
    let of_title = title
        .and_then(|it| named(&it.value))
        .map(|(_, group)| group);
    let own: Vec<_> = of_slug
        .clone()
        .into_iter()
        .chain(of_title.clone())
        .collect();
    let Some(first) = own.first() else {
        // Nobody knows which groups are others.
        return;
    };
    let page = Page {
        own: &own,
        called: first.to_string().chars().take(LONGEST).collect(),
        problems,
    };
    if let (Some(of_slug), Some(of_title), Some(title)) = (of_slug, of_title, title)
        && !of_slug.is_like(&of_title)
    {
        problems.add(
            Code::OtherGroup,
            &title.at,
            format!("the title names {of_title}, and the file {of_slug}"),
            "write the title of this group, or name the file after the group of the title",
        );
    }
    for link in links {
        page.address(link);
    }
    for text in texts {
        for (at, group) in channels(text.value) {
            page.judge(&problems.at((text.at, text.value), at), &group, CHANNEL);
        }
        if matches!(text.key, "name" | "join")
            && let Some((at, group)) = named(text.value)
        {
            page.judge(&problems.at((text.at, text.value), at), &group, NAME);
        }
    }
    for Given { value: lead, .. } in raw.leads.iter() {
        if let Some(handle) = lead.github.as_given() {
            for (at, group) in slugs(&handle.value) {
                let at = problems.at((&handle.at, &handle.value), at);
                page.judge(&at, &group, "write the handle of the person");
            }
        }
    }
}

const CHANNEL: &str = "write the name of this group's channel";
const NAME: &str = "write what this group calls it";

/// A page, as far as its group goes.
struct Page<'p> {
    own: &'p [Group],
    called: String,
    problems: &'p Problems<'p>,
}

impl Page<'_> {
    fn judge(&self, at: &Range<usize>, group: &Group, help: &str) {
        if self.is_other(group) && !self.problems.is_full() {
            let message = format!(
                "`{group}` is another group than this page's, {}",
                self.called
            );
            self.problems.add(Code::OtherGroup, at, message, help);
        }
    }

    /// Working groups belong to others, so links to them are no traces, but of their own kind.
    fn is_other(&self, group: &Group) -> bool {
        let is_own = self.own.iter().any(|it| it.is_like(group));
        !is_own && self.own.iter().any(|it| it.is_of_the_kind_of(group))
    }

    fn address(&self, link: &Link) {
        // Who names the other group means it.
        let says = |group: &Group| !link.label.starts_with('#') && group.is_in(&link.label);
        let found = in_address(&link.address);
        let found = found
            .into_iter()
            .find(|(_, it)| self.is_other(it) && !says(it));
        let Some((within, group)) = found else {
            return;
        };
        let help = if link.label.is_empty() {
            "write the address of this group's own".to_owned()
        } else {
            format!(
                "write the address of this group's own; if the other group is meant, say so: [{}: {}](…)",
                group.title(),
                link.label
            )
        };
        self.judge(&link.part(&within), &group, &help);
    }
}

/// The groups that an address names, with the bytes of their names in it.
fn in_address(address: &str) -> Vec<(Range<usize>, Group)> {
    let Ok(url) = Url::parse(address) else {
        return Vec::new();
    };
    // The numbers of documents and rooms are no names, whatever they look like.
    let host = url.host_str().unwrap_or_default();
    let rest = address.find(host).map_or(0, |at| at + host.len());
    let is_name = |at: &Range<usize>| {
        let part = part_of(address.as_bytes(), at.start);
        at.start < rest || part.len() <= LONGEST && !part.iter().any(u8::is_ascii_uppercase)
    };
    let found = slugs(address).chain(name::folders(address));
    found.filter(|(at, _)| is_name(at)).take(MOST).collect()
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
