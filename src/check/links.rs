//! Every link of a content file, with its place.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::texts::Text;
use crate::content::Problems;

/// A link, or an address that stands alone.
pub(super) struct Link {
    /// The key that it belongs to.
    pub(super) key: &'static str,
    /// The series that it belongs to, by its number from 0.
    pub(super) series: Option<usize>,
    /// What the reader sees of it; nothing where the address stands alone.
    pub(super) label: String,
    /// The bytes of that in the file.
    pub(super) label_at: Range<usize>,
    pub(super) address: String,
    /// The bytes of the address in the file.
    pub(super) at: Range<usize>,
}

impl Link {
    /// The bytes in the file of a part of the address; all of it, where it is written otherwise than
    /// it is read.
    pub(super) fn part(&self, within: &Range<usize>) -> Range<usize> {
        if self.at.len() == self.address.len() {
            self.at.start + within.start..self.at.start + within.end
        } else {
            self.at.clone()
        }
    }
}

/// The links in the texts of a file, in its order.
pub(super) fn links(texts: &[Text<'_>], problems: &Problems<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    for text in texts {
        if text.is_prose {
            in_prose(text, problems, &mut links);
        } else if matches!(text.key, "url" | "site" | "edit") {
            let address = text.value.trim();
            let start = text.value.find(address).unwrap_or_default();
            let at = problems.at((text.at, text.value), start..start + address.len());
            links.push(Link {
                key: text.key,
                series: text.series,
                label: String::new(),
                label_at: at.clone(),
                address: address.to_owned(),
                at,
            });
        }
    }
    links.sort_by_key(|it| it.at.start);
    links
}

fn in_prose(prose: &Text<'_>, problems: &Problems<'_>, links: &mut Vec<Link>) {
    let scalar = (prose.at, prose.value);
    let mut open: Option<(Range<usize>, String, String)> = None;
    for (event, at) in Parser::new(prose.value).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                open = Some((at, dest_url.into_string(), String::new()));
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, _, label)) = &mut open {
                    label.push_str(&text);
                }
            }
            Event::End(TagEnd::Link) => {
                let Some((whole, address, label)) = open.take() else {
                    continue;
                };
                let written = &prose.value[whole.clone()];
                let within = |part: &str, from: Option<usize>| match from {
                    Some(from) if !part.is_empty() => {
                        whole.start + from..whole.start + from + part.len()
                    }
                    _ => whole.clone(),
                };
                links.push(Link {
                    key: prose.key,
                    series: prose.series,
                    label_at: problems.at(scalar, within(&label, written.find(&*label))),
                    at: problems.at(scalar, within(&address, written.rfind(&*address))),
                    label,
                    address,
                });
            }
            _ => {}
        }
    }
}
