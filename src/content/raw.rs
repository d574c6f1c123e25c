//! The shapes of a content file, without rules: which keys there are, and whether each holds text,
//! a list or further keys.

use std::fmt::{self, Formatter};
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor, value};

use super::Field;

/// The keys of the file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "keys and values")]
pub(crate) struct Page {
    pub(crate) title: Field<String>,
    pub(crate) lead: Field<String>,
    pub(crate) icon: Field<Picture>,
    pub(crate) about: Field<Paragraphs>,
    pub(crate) links: Field<Vec<Field<Link>>>,
    pub(crate) picture: Field<Picture>,
    pub(crate) meetings: Field<Vec<Field<Meeting>>>,
    pub(crate) leads: Field<Vec<Field<Lead>>>,
    pub(crate) site: Field<String>,
    pub(crate) edit: Field<String>,
    pub(crate) reviewed: Field<String>,
    pub(crate) waivers: Field<Vec<Field<Waiver>>>,
}

/// The keys of a picture.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `src` and `alt`")]
pub(crate) struct Picture {
    pub(crate) src: Field<String>,
    pub(crate) alt: Field<String>,
}

/// The keys of a meeting.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(
    default,
    expecting = "the keys of a meeting, such as `name` and `when`"
)]
pub(crate) struct Meeting {
    pub(crate) name: Field<String>,
    pub(crate) when: Field<String>,
    pub(crate) duration: Field<String>,
    pub(crate) join: Field<Join>,
    pub(crate) agenda: Field<String>,
    pub(crate) recordings: Field<String>,
    pub(crate) calendars: Field<String>,
    pub(crate) converter: Field<String>,
    pub(crate) note: Field<String>,
    pub(crate) status: Field<Status>,
    pub(crate) since: Field<String>,
    pub(crate) updated: Field<String>,
    pub(crate) exceptions: Field<Vec<Field<Exception>>>,
}

/// The keys that say how to take part.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `name`, `url` and `passcode`")]
pub(crate) struct Join {
    pub(crate) name: Field<String>,
    pub(crate) url: Field<String>,
    pub(crate) passcode: Field<String>,
}

/// The keys of a lead.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `name`, `github` and `role`")]
pub(crate) struct Lead {
    pub(crate) name: Field<String>,
    pub(crate) github: Field<String>,
    pub(crate) role: Field<String>,
    pub(crate) term: Field<String>,
}

/// The keys of a finding of the check that is let pass.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, expecting = "the keys `code` and `reason`")]
pub(crate) struct Waiver {
    pub(crate) code: Field<String>,
    pub(crate) within: Field<String>,
    pub(crate) reason: Field<String>,
    pub(crate) until: Field<String>,
}

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

/// The keys of a meeting that is not as the rule says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(
    default,
    expecting = "the keys of an exception, such as `date` and `cancelled`"
)]
pub(crate) struct Exception {
    pub(crate) date: Field<String>,
    pub(crate) cancelled: Field<String>,
    pub(crate) moved: Field<String>,
    pub(crate) extra: Field<String>,
    pub(crate) reason: Field<String>,
}

/// A line of links: its text alone, or with what belongs beneath it.
pub(crate) type Link = Keyed<LinkKeys>;

/// The keys of a line of links.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct LinkKeys {
    pub(crate) text: Field<String>,
    pub(crate) beneath: Field<Vec<Field<String>>>,
}

impl Keys for LinkKeys {
    const NAMES: &'static [&'static str] = &["text", "beneath"];
    const EXPECTED: &'static str = "text, or the keys `text` and `beneath`";
}

/// Whether a series is held: one word, a pause with its reason, or the day of the last meeting.
pub(crate) type Status = Keyed<StatusKeys>;

/// The keys of a series that is paused, or ends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct StatusKeys {
    pub(crate) paused: Field<String>,
    pub(crate) ended: Field<String>,
}

impl Keys for StatusKeys {
    const NAMES: &'static [&'static str] = &["paused", "ended"];
    const EXPECTED: &'static str = "`active`, `ended`, or the key `paused` or `ended`";
}

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
