//! A YAML document as a tree that remembers where each of its nodes stands.

use std::borrow::Cow;
use std::ops::Range;

/// A node of the document.
#[derive(Debug)]
pub(super) struct Node<'s> {
    /// Its bytes in the file.
    pub(super) at: Range<usize>,
    pub(super) kind: Kind<'s>,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Kind<'s> {
    /// A text, character for character; YAML's guesses at numbers and truths are not made.
    Text(Cow<'s, str>),
    /// No value: nothing after the colon, `~` or `null` without quotes.
    Nothing,
    /// A list.
    List(Vec<Node<'s>>),
    /// Keys and their values, in the order of the file, no key twice.
    Map(Vec<Entry<'s>>),
    /// Something that was refused when the tree was made.
    Refused,
}

/// A key and its value.
#[derive(Debug)]
pub(super) struct Entry<'s> {
    pub(super) key: Cow<'s, str>,
    /// The bytes of the key.
    pub(super) at: Range<usize>,
    pub(super) value: Node<'s>,
}
