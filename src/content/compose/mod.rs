//! YAML events → tree, without what a content file has no use for: several documents, anchors,
//! aliases, tags, deep nesting, keys that are no words.

mod refuse;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};

use super::most;
use super::node::{Entry, Kind, Node};
use super::problems::Problems;
use super::source::Source;
use super::syntax;
use crate::report::Code;

/// How deep lists and keys may be nested; a page needs five.
const DEEPEST: usize = 32;

/// Makes the tree, or none if the text cannot be read to its end.
pub(super) fn compose<'s>(source: &Source<'s>, problems: &Problems<'_>) -> Option<Node<'s>> {
    let mut composer = Composer {
        parser: Parser::new_from_str(source.yaml()),
        source,
        problems,
    };
    composer.refuse_control_characters()?;
    composer.document()
}

struct Composer<'s, 'p> {
    parser: Parser<'s, StrInput<'s>>,
    source: &'p Source<'s>,
    problems: &'p Problems<'p>,
}

impl<'s> Composer<'s, '_> {
    /// The only document.
    fn document(&mut self) -> Option<Node<'s>> {
        let mut root = None;
        loop {
            let (event, at) = self.next()?;
            match event {
                Event::DocumentStart(_) if root.is_some() => {
                    self.problems.add_alone(
                        Code::Yaml,
                        &at,
                        "a second document begins here, and a page has one",
                        "delete this line, or put what follows in a file of its own",
                    );
                    return None;
                }
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd => {}
                Event::StreamEnd | Event::Nothing => {
                    if root.is_none() {
                        self.refuse_nothing();
                    }
                    return root;
                }
                event => {
                    let node = self.node(event, at, 0)?;
                    root = (!matches!(node.kind, Kind::Nothing)).then_some(node);
                }
            }
        }
    }

    fn next(&mut self) -> Option<(Event<'s>, Range<usize>)> {
        match self.parser.next_event() {
            None => Some((Event::Nothing, 0..0)),
            Some(Ok((event, Span { start, end }))) => {
                let at = self.source.bytes(start.index()..end.index());
                Some((event, at))
            }
            Some(Err(error)) => {
                let at = self
                    .source
                    .bytes(error.marker().index()..error.marker().index());
                let (at, message, help) = syntax::explain(error.info(), self.source.text, at.start);
                self.problems.add_alone(Code::Yaml, &at, message, help);
                None
            }
        }
    }

    fn node(&mut self, event: Event<'s>, at: Range<usize>, depth: usize) -> Option<Node<'s>> {
        if depth > DEEPEST {
            self.problems.add_alone(
                Code::Yaml,
                &at,
                format!("this is nested more than {DEEPEST} levels deep"),
                "write it flatter; a page needs five levels",
            );
            return None;
        }
        match event {
            Event::Scalar(value, style, anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &at);
                let plain = style == ScalarStyle::Plain;
                if plain {
                    self.refuse_glued_comment(&at);
                }
                let nothing = plain && matches!(&*value, "" | "~" | "null" | "Null" | "NULL");
                let kind = if nothing {
                    Kind::Nothing
                } else {
                    Kind::Text(value)
                };
                Some(Node {
                    at: self.trimmed(at),
                    kind,
                })
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &at);
                self.list(at.start, depth)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_marks(anchor, tag.is_some(), &at);
                self.map(at.start, depth)
            }
            _ => {
                self.refuse_alias(&at);
                Some(Node {
                    at,
                    kind: Kind::Refused,
                })
            }
        }
    }

    fn list(&mut self, start: usize, depth: usize) -> Option<Node<'s>> {
        let mut entries = Vec::new();
        loop {
            let (event, at) = self.next()?;
            if event == Event::SequenceEnd {
                let at = self.trimmed(start..at.end);
                return Some(Node {
                    at,
                    kind: Kind::List(entries),
                });
            }
            let entry = self.node(event, at, depth + 1)?;
            // One more tells that there are too many.
            if entries.len() <= most::ENTRIES {
                entries.push(entry);
            }
        }
    }

    fn map(&mut self, start: usize, depth: usize) -> Option<Node<'s>> {
        let mut entries = Vec::new();
        let mut first_at: BTreeMap<Cow<'s, str>, usize> = BTreeMap::new();
        loop {
            let (event, at) = self.next()?;
            if event == Event::MappingEnd {
                let at = self.trimmed(start..at.end);
                return Some(Node {
                    at,
                    kind: Kind::Map(entries),
                });
            }
            let key = self.node(event, at, depth + 1)?;
            let (event, at) = self.next()?;
            let mut value = self.node(event, at, depth + 1)?;
            if value.at.is_empty() {
                value.at = key.at.clone();
            }
            let Kind::Text(name) = key.kind else {
                self.refuse_key(&key.at);
                continue;
            };
            if let Some(first) = first_at.get(&name) {
                self.refuse_second(&name, &key.at, *first);
                continue;
            }
            first_at.insert(name.clone(), key.at.start);
            entries.push(Entry {
                key: name,
                at: key.at,
                value,
            });
        }
    }

    /// Without the white space that the scanner counts in after some nodes.
    fn trimmed(&self, at: Range<usize>) -> Range<usize> {
        at.start..at.start + self.source.text[at.clone()].trim_end().len()
    }
}
