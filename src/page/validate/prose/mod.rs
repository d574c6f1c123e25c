//! Inline `CommonMark` → prose.

mod broken;
mod builder;
mod refused;

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use self::broken::Plain;
pub(super) use self::broken::refuse_link;
use self::builder::{Builder, Opened};
use super::text;
use crate::content::{Given, Problems};
use crate::page::{Href, Inline, NotAnHref, Prose};
use crate::report::Code;

/// The text of `key` as prose, if it is one paragraph of text, code, emphasis and links.
pub(super) fn prose(key: &str, given: &Given<String>, problems: &Problems<'_>) -> Option<Prose> {
    if given.value.trim().is_empty() {
        text::empty(key, given, problems);
        return None;
    }
    let mut reading = Reading {
        given,
        problems,
        builder: Builder::default(),
        plain: Plain::new(&given.value),
        links: 0,
        paragraphs: 0,
        refused: false,
    };
    // Without these, their marks would stand in the page as they are.
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let parser = Parser::new_ext(&given.value, options);
    for (_, definition) in parser.reference_definitions().iter() {
        // Else the line would vanish without a word.
        reading.refuse(
            Code::Markup,
            definition.span.clone(),
            "`[name]: address` defines a link, which is not supported",
            "write the link where it belongs: [text](https://…)",
        );
    }
    // What stands in something refused needs no report of its own.
    let mut skipped = 0_usize;
    for (event, at) in parser.into_offset_iter() {
        match event {
            Event::Start(_) if skipped > 0 => skipped += 1,
            Event::End(_) if skipped > 0 => skipped -= 1,
            _ if skipped > 0 => {}
            event => skipped += usize::from(!reading.take(event, at)),
        }
    }
    if !reading.refused
        && let Some((at, what)) = reading.plain.broken_link()
    {
        reading.refuse(
            Code::Markup,
            at,
            what,
            "write [text](https://…), without a space between the two; a space in the address is %20",
        );
    }
    let Reading {
        builder, refused, ..
    } = reading;
    (!refused).then(|| builder.into_prose())
}

struct Reading<'a> {
    given: &'a Given<String>,
    problems: &'a Problems<'a>,
    builder: Builder,
    plain: Plain,
    /// How many links are open.
    links: usize,
    paragraphs: usize,
    refused: bool,
}

impl Reading<'_> {
    /// Takes an event; false where all up to its end is to be skipped.
    fn take(&mut self, event: Event<'_>, at: Range<usize>) -> bool {
        match event {
            Event::Text(text) => self.text(&text, at),
            Event::Code(code) => {
                self.refuse_hidden(&code, at);
                self.builder.push(Inline::Code((&*code).into()));
            }
            Event::SoftBreak => self.builder.text(" "),
            Event::Start(tag) => return self.start(tag, at),
            Event::End(end) => self.end(end),
            other => {
                let (what, instead) = refused::event(&other);
                self.refuse(Code::Markup, at, what, instead);
            }
        }
        true
    }

    fn start(&mut self, tag: Tag<'_>, at: Range<usize>) -> bool {
        let opened = match tag {
            Tag::Paragraph => {
                self.paragraphs += 1;
                if self.paragraphs == 2 {
                    self.refuse(
                        Code::Markup,
                        at,
                        "a second paragraph begins here, and this text is one paragraph",
                        "delete the empty line; only `about` has several, written as a list",
                    );
                }
                return self.paragraphs == 1;
            }
            Tag::Emphasis => Opened::Emphasis,
            Tag::Strong => Opened::Strong,
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                if !title.is_empty() {
                    self.refuse(
                        Code::Markup,
                        at.clone(),
                        "the link has a title, which the page does not show",
                        "write [text](https://…), without the words in quotes",
                    );
                }
                match self.href(link_type, &dest_url, &at) {
                    Some(href) => Opened::Link(href),
                    None => return false,
                }
            }
            other => {
                let (what, instead) = refused::tag(&other);
                self.refuse(Code::Markup, at, what, instead);
                return false;
            }
        };
        let is_link = matches!(opened, Opened::Link(_));
        if !self.builder.open(opened, at.clone()) {
            self.refuse(
                Code::Markup,
                at,
                "emphasis and links are nested too deep here",
                "write it without so much emphasis",
            );
            return false;
        }
        self.links += usize::from(is_link);
        true
    }

    fn end(&mut self, end: TagEnd) {
        self.links -= usize::from(end == TagEnd::Link);
        if end == TagEnd::Paragraph {
            return;
        }
        if let Some(empty) = self.builder.close() {
            self.refuse(
                Code::TextEmpty,
                empty,
                "the link has no text",
                "write what the reader sees between the brackets: [text](https://…)",
            );
        }
    }

    fn text(&mut self, text: &str, at: Range<usize>) {
        if self.links == 0 {
            self.plain.add(&self.given.value, text, &at);
        }
        self.refuse_hidden(text, at);
        self.builder.text(text);
    }

    fn href(&mut self, link_type: LinkType, dest: &str, at: &Range<usize>) -> Option<Href> {
        let address = match link_type {
            LinkType::Email => format!("mailto:{dest}"),
            _ => dest.to_owned(),
        };
        match address.parse() {
            Ok(href) => Some(href),
            Err(NotAnHref {
                code,
                trouble,
                instead,
            }) => {
                // The address itself, where it is written as it is read.
                let written = &self.given.value[at.clone()];
                let found = (!dest.is_empty()).then(|| written.rfind(dest)).flatten();
                let at = found.map_or(at.clone(), |found| {
                    at.start + found..at.start + found + dest.len()
                });
                self.refuse(code, at, trouble, instead);
                None
            }
        }
    }

    fn refuse_hidden(&mut self, text: &str, at: Range<usize>) {
        if let Some(hidden) = text.chars().find(|c| text::is_hidden(*c)) {
            let message = text::hidden_in("the text", hidden);
            self.refuse(Code::TextHidden, at, message, text::INSTEAD_OF_HIDDEN);
        }
    }

    fn refuse(
        &mut self,
        code: Code,
        at: Range<usize>,
        what: impl Into<String>,
        instead: impl Into<String>,
    ) {
        self.refused = true;
        let text = (&self.given.at, self.given.value.as_str());
        let mut instead = instead.into();
        // There, YAML reads a backslash before Markdown does.
        if self.problems.is_double_quoted(&self.given.at) {
            instead = instead.replace('\\', r"\\");
        }
        self.problems.add_within(code, text, at, what, instead);
    }
}
