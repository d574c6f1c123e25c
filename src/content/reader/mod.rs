//! Tree → shapes: a serde deserializer that reports what does not fit, and where, and goes on.

mod access;
mod long;
mod mismatch;
mod unknown;

use std::fmt::{self, Display, Formatter};

use serde::Deserialize;
use serde::de::{self, Deserializer, Expected, Unexpected, Visitor};
use serde::forward_to_deserialize_any;

use self::access::{Entries, Keys, Parts};
use self::mismatch::Mismatch;
use super::field::{Field, Given};
use super::node::{Kind, Node};
use super::problems::Problems;
use crate::report::Code;

/// Reads the shape of the whole file; none if its root is of another kind.
pub(super) fn read<'de, T: Deserialize<'de>>(
    root: &'de Node<'de>,
    problems: &Problems<'_>,
) -> Option<Given<T>> {
    let reader = Reader {
        node: root,
        name: Name::File,
        problems,
    };
    Field::deserialize(reader).ok().and_then(Field::given)
}

/// A node, and how it is called in messages.
#[derive(Clone, Copy)]
struct Reader<'de, 'p> {
    node: &'de Node<'de>,
    name: Name<'de>,
    problems: &'p Problems<'p>,
}

#[derive(Clone, Copy)]
enum Name<'de> {
    File,
    Key(&'de str),
    EntryOf(&'de str),
}

impl Display for Name<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("the file"),
            Self::Key(key) => write!(f, "`{key}`"),
            Self::EntryOf(key) => write!(f, "an entry of `{key}`"),
        }
    }
}

impl<'de> Reader<'de, '_> {
    fn mismatch(&self, expected: &dyn Expected) -> Mismatch {
        let found = match &self.node.kind {
            Kind::Text(text) => Unexpected::Str(text),
            Kind::Nothing => Unexpected::Unit,
            Kind::List(_) => Unexpected::Seq,
            Kind::Map(_) => Unexpected::Map,
            Kind::Refused => return Mismatch::Reported,
        };
        de::Error::invalid_type(found, expected)
    }

    fn report(&self, mismatch: Mismatch) -> Mismatch {
        if let Mismatch::Of { message, help } = mismatch {
            let message = format!("{} {message}", self.name);
            self.problems.add(Code::Kind, &self.node.at, message, help);
        }
        Mismatch::Reported
    }

    fn to(&self, name: Name<'de>, node: &'de Node<'de>) -> Self {
        Self {
            node,
            name,
            problems: self.problems,
        }
    }
}

impl<'de> Deserializer<'de> for Reader<'de, '_> {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match &self.node.kind {
            Kind::Text(text) => visitor.visit_str(text),
            Kind::List(_) => self.deserialize_seq(visitor),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match &self.node.kind {
            Kind::Text(text) => visitor.visit_str(text),
            _ => Err(self.mismatch(&"text")),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match &self.node.kind {
            Kind::List(entries) => visitor.visit_seq(Entries::new(self.cut(entries), self)),
            _ => Err(self.mismatch(&"a list")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        match &self.node.kind {
            Kind::Map(entries) => {
                unknown::report(entries, fields, self.problems);
                visitor.visit_map(Keys::new(entries, fields, self))
            }
            // Some groups of keys have a short form.
            Kind::Text(text) => visitor.visit_str(text),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    /// Asked for by [`Field`] alone: where the node starts, where it ends, and what it holds.
    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _len: usize,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_seq(Parts::new(self))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match self.node.kind {
            Kind::Refused => Err(Mismatch::Reported),
            _ => visitor.visit_unit(),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str bytes byte_buf option unit
        unit_struct newtype_struct tuple map enum identifier
    }
}
