//! Every text of a content file, and every link, with its place.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::content::raw::{self, Keyed, Paragraphs};
use crate::content::{Field, Given, Problems};

/// A text of the file.
pub(super) struct Text<'r> {
    /// The key that it belongs to.
    pub(super) key: &'static str,
    /// The series that it belongs to, by its number from 0.
    pub(super) series: Option<usize>,
    /// Whether it may hold links.
    pub(super) is_prose: bool,
    /// Its bytes in the file.
    pub(super) at: &'r Range<usize>,
    pub(super) value: &'r str,
}

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

/// The links of a file, in its order.
pub(super) fn links(raw: &raw::Page, problems: &Problems<'_>) -> Vec<Link> {
    let mut links = Vec::new();
    for text in texts(raw) {
        if text.is_prose {
            in_prose(&text, problems, &mut links);
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

/// The texts of a file that people read, and its addresses.
pub(super) fn texts(raw: &raw::Page) -> Vec<Text<'_>> {
    let mut all = Texts(Vec::new());
    all.add("title", None, false, &raw.title);
    all.add("lead", None, true, &raw.lead);
    if let Some(Given { at, value }) = raw.about.as_given() {
        match value {
            Paragraphs::One(text) => all.push("about", None, true, at, text),
            Paragraphs::Several(texts) => {
                for it in texts {
                    all.add("about", None, true, it);
                }
            }
        }
    }
    for Given { at, value } in raw.links.iter() {
        match value {
            Keyed::Text(text) => all.push("links", None, true, at, text),
            Keyed::Keys(keys) => {
                all.add("links", None, true, &keys.text);
                for Given { at, value } in keys.beneath.iter() {
                    all.push("links", None, true, at, value);
                }
            }
        }
    }
    for (index, Given { value: meeting, .. }) in raw.meetings.iter().enumerate() {
        let series = Some(index);
        all.add("name", series, false, &meeting.name);
        for (key, field) in [
            ("agenda", &meeting.agenda),
            ("recordings", &meeting.recordings),
            ("calendars", &meeting.calendars),
            ("converter", &meeting.converter),
            ("note", &meeting.note),
        ] {
            all.add(key, series, true, field);
        }
        if let Some(join) = meeting.join.as_given() {
            all.add("join", series, false, &join.value.name);
            all.add("url", series, false, &join.value.url);
        }
    }
    all.add("site", None, false, &raw.site);
    all.add("edit", None, false, &raw.edit);
    all.0
}

struct Texts<'r>(Vec<Text<'r>>);

impl<'r> Texts<'r> {
    fn add(
        &mut self,
        key: &'static str,
        series: Option<usize>,
        is_prose: bool,
        field: &'r Field<String>,
    ) {
        if let Some(Given { at, value }) = field.as_given() {
            self.push(key, series, is_prose, at, value);
        }
    }

    fn push(
        &mut self,
        key: &'static str,
        series: Option<usize>,
        is_prose: bool,
        at: &'r Range<usize>,
        value: &'r str,
    ) {
        self.0.push(Text {
            key,
            series,
            is_prose,
            at,
            value,
        });
    }
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
