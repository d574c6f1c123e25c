//! The content file's JSON Schema, made from the shapes of [`raw`](super::raw): editors complete and
//! check keys and values by it.
//!
//! What a text may be is a type here, which stands for no value. It takes whatever the parser takes
//! and refuses what a pattern can refuse: zones, weekdays, Markdown and the insides of addresses are
//! left to the parser. Patterns are ECMAScript's, in a form that other engines read alike.
//! `errorMessage`, which is no word of JSON Schema, is what editors say instead of showing a pattern.

mod address;
mod date;
mod duration;
mod order;
mod path;
mod person;
mod prose;
mod reason;
mod sentence;
mod signs;
mod text;
mod waiver;
mod word;

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::Field;
use super::raw::Page;

pub(super) use self::address::{Address, Site};
pub(super) use self::date::{Date, Moment, Moved};
pub(super) use self::duration::Duration;
pub(super) use self::path::Path;
pub(super) use self::person::{Handle, Role};
pub(super) use self::prose::{Anchor, Prose};
pub(super) use self::reason::Reason;
pub(super) use self::sentence::Sentence;
pub(super) use self::text::Text;
pub(super) use self::waiver::Code;
pub(super) use self::word::StatusWord;

/// The JSON Schema of the content file (draft 2020-12), as text.
pub fn schema() -> String {
    let settings =
        SchemaSettings::draft2020_12().with_transform(RecursiveTransform(order::for_readers));
    let schema = settings.into_generator().into_root_schema_for::<Page>();
    format!("{:#}\n", schema.as_value())
}

/// Makes a type that stands for no value: the form of a text, called as it is.
macro_rules! form {
    ($(#[doc = $doc:literal])+ $name:ident => $schema:block) => {
        $(#[doc = $doc])+
        pub(in crate::content) struct $name;

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $schema
            }
        }
    };
}
use form;

/// What is remembered beside a value makes no difference to what may be written.
impl<T: JsonSchema> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
