//! A value of the content file that may be absent, wrong, or given at some place.

use std::fmt::{self, Formatter};
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, SeqAccess, Visitor};

use super::Problems;

/// A value that the file gives, or not. That it is wrong was already reported, so that the others
/// can still be read.
#[derive(Debug, Clone, Default)]
pub(crate) enum Field<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, its value is of the wrong kind.
    Wrong,
    /// The value is there.
    Given(Given<T>),
}

/// A value and its bytes in the file.
#[derive(Debug, Clone)]
pub(crate) struct Given<T> {
    pub(crate) at: Range<usize>,
    pub(crate) value: T,
}

impl<T> Field<T> {
    /// The value, if there is one.
    pub(crate) fn given(self) -> Option<Given<T>> {
        match self {
            Self::Given(given) => Some(given),
            Self::Absent | Self::Wrong => None,
        }
    }

    /// The value where it stands, if there is one.
    pub(crate) fn as_given(&self) -> Option<&Given<T>> {
        match self {
            Self::Given(given) => Some(given),
            Self::Absent | Self::Wrong => None,
        }
    }

    /// The value of a key that the group `group` must have.
    pub(crate) fn required(
        self,
        (group, key, example): (&Range<usize>, &str, &str),
        problems: &Problems<'_>,
    ) -> Option<Given<T>> {
        if let Self::Absent = self {
            problems.add_missing(group, key, format!("add a line such as `{key}: {example}`"));
        }
        self.given()
    }
}

impl<T> Field<Vec<Field<T>>> {
    /// The entries of a list that are there.
    pub(crate) fn entries(self) -> impl Iterator<Item = Given<T>> {
        let list = self.given().map(|list| list.value);
        list.into_iter().flatten().filter_map(Field::given)
    }

    /// The entries of a list where they stand.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Given<T>> {
        let list = self.as_given().map(|list| &list.value);
        list.into_iter().flatten().filter_map(Field::as_given)
    }
}

/// Asks for a tuple of the place's start, its end, and the value; `reader` gives it for any node.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_tuple_struct("Field", 3, FieldVisitor(PhantomData))
    }
}

struct FieldVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<T> {
    type Value = Field<T>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a value and its place")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Field<T>, A::Error> {
        let start = parts.next_element()?.unwrap_or_default();
        let end = parts.next_element()?.unwrap_or_default();
        // The reader has reported the error before it came here.
        Ok(match parts.next_element() {
            Ok(Some(value)) => Field::Given(Given {
                at: start..end,
                value,
            }),
            _ => Field::Wrong,
        })
    }
}
