//! One text, or a list of them.

use std::borrow::Cow;
use std::fmt::{self, Formatter};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, SeqAccess, Visitor, value};

use super::super::Field;
use super::super::most;
use super::super::schema::Prose;

/// One text, or a list of them.
#[derive(Debug, Clone)]
pub(crate) enum Paragraphs {
    One(String),
    Several(Vec<Field<String>>),
}

impl<'de> Deserialize<'de> for Paragraphs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ParagraphsVisitor)
    }
}

struct ParagraphsVisitor;

impl<'de> Visitor<'de> for ParagraphsVisitor {
    type Value = Paragraphs;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("text or a list of texts")
    }

    fn visit_str<E>(self, text: &str) -> Result<Paragraphs, E> {
        Ok(Paragraphs::One(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Paragraphs, A::Error> {
        Deserialize::deserialize(value::SeqAccessDeserializer::new(list)).map(Paragraphs::Several)
    }
}

impl JsonSchema for Paragraphs {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Paragraphs".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut several = generator.subschema_for::<Vec<Prose>>();
        several.insert("maxItems".to_owned(), most::ENTRIES.into());
        json_schema!({
            "anyOf": [generator.subschema_for::<Prose>(), several],
            "examples": ["We meet every week.", ["We meet every week.", "Everyone is welcome."]],
        })
    }
}
