//! What a node holds, handed to serde one after the other.

use std::slice::Iter;

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess};

use super::super::node::{Entry, Node};
use super::mismatch::Mismatch;
use super::{Name, Reader};

/// The entries of a list, one after the other.
pub(super) struct Entries<'de, 'p> {
    entries: Iter<'de, Node<'de>>,
    of: Reader<'de, 'p>,
}

impl<'de, 'p> Entries<'de, 'p> {
    pub(super) fn new(entries: &'de [Node<'de>], of: Reader<'de, 'p>) -> Self {
        Self {
            entries: entries.iter(),
            of,
        }
    }
}

impl<'de> SeqAccess<'de> for Entries<'de, '_> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mismatch> {
        let name = match self.of.name {
            Name::Key(key) => Name::EntryOf(key),
            other => other,
        };
        let node = self.entries.next();
        node.map(|node| seed.deserialize(self.of.to(name, node)))
            .transpose()
    }
}

/// The known keys of a group and their values, one after the other.
pub(super) struct Keys<'de, 'p> {
    entries: Iter<'de, Entry<'de>>,
    fields: &'static [&'static str],
    value: Option<&'de Entry<'de>>,
    of: Reader<'de, 'p>,
}

impl<'de, 'p> Keys<'de, 'p> {
    pub(super) fn new(
        entries: &'de [Entry<'de>],
        fields: &'static [&'static str],
        of: Reader<'de, 'p>,
    ) -> Self {
        Self {
            entries: entries.iter(),
            fields,
            value: None,
            of,
        }
    }
}

impl<'de> MapAccess<'de> for Keys<'de, '_> {
    type Error = Mismatch;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Mismatch> {
        let fields = self.fields;
        self.value = self
            .entries
            .find(|entry| fields.contains(&entry.key.as_ref()));
        let key = |entry: &'de Entry<'de>| -> StrDeserializer<'de, Mismatch> {
            entry.key.as_ref().into_deserializer()
        };
        self.value
            .map(|entry| seed.deserialize(key(entry)))
            .transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Mismatch> {
        match self.value.take() {
            Some(entry) => seed.deserialize(self.of.to(Name::Key(&entry.key), &entry.value)),
            None => Err(de::Error::custom("must have a value")),
        }
    }
}

/// The three parts of a `Field`.
pub(super) struct Parts<'de, 'p> {
    given: usize,
    of: Reader<'de, 'p>,
}

impl<'de, 'p> Parts<'de, 'p> {
    pub(super) fn new(of: Reader<'de, 'p>) -> Self {
        Self { given: 0, of }
    }
}

impl<'de> SeqAccess<'de> for Parts<'de, '_> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mismatch> {
        self.given += 1;
        let of = self.of;
        let part = match self.given {
            1 => seed.deserialize(of.node.at.start.into_deserializer()),
            2 => seed.deserialize(of.node.at.end.into_deserializer()),
            _ => seed.deserialize(of).map_err(|mismatch| of.report(mismatch)),
        };
        part.map(Some)
    }
}
