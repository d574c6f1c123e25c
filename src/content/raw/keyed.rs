//! A text, or keys instead of it.

use std::borrow::Cow;
use std::fmt::{self, Formatter};
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor, value};

/// A text, or keys instead of it.
#[derive(Debug, Clone)]
pub(crate) enum Keyed<K> {
    Text(String),
    Keys(K),
}

/// Keys that may be given instead of a text.
pub(crate) trait Keys {
    const NAMES: &'static [&'static str];
    const EXPECTED: &'static str;

    /// What the text may be.
    fn text(generator: &mut SchemaGenerator) -> Schema;
}

impl<'de, K: Keys + Deserialize<'de>> Deserialize<'de> for Keyed<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Keyed", K::NAMES, KeyedVisitor(PhantomData))
    }
}

struct KeyedVisitor<K>(PhantomData<K>);

impl<'de, K: Keys + Deserialize<'de>> Visitor<'de> for KeyedVisitor<K> {
    type Value = Keyed<K>;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(K::EXPECTED)
    }

    fn visit_str<E>(self, text: &str) -> Result<Keyed<K>, E> {
        Ok(Keyed::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, keys: A) -> Result<Keyed<K>, A::Error> {
        Deserialize::deserialize(value::MapAccessDeserializer::new(keys)).map(Keyed::Keys)
    }
}

impl<K: Keys + JsonSchema> JsonSchema for Keyed<K> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        K::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [K::text(generator), generator.subschema_for::<K>()] })
    }
}
