//! People's handles and roles.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::signs::{WHITE, around};
use super::word::word;
use crate::page;

/// A GitHub handle: letters, digits and single hyphens, 39 at most.
pub(in super::super) struct Handle;

impl JsonSchema for Handle {
    fn schema_name() -> Cow<'static, str> {
        "Handle".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let length = format!("(?=[0-9A-Za-z-]{{1,39}}[{WHITE}]*$)");
        json_schema!({
            "title": "GitHub handle",
            "type": ["string", "number", "boolean"],
            "pattern": around(&format!("{length}[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*")),
            "errorMessage": "write only the handle: letters, digits and single hyphens, 39 at most",
            "examples": ["ada"],
        })
    }
}

/// A role in a group.
pub(in super::super) struct Role;

impl JsonSchema for Role {
    fn schema_name() -> Cow<'static, str> {
        "Role".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words = page::Role::ALL.map(page::Role::as_str);
        let quoted = words.map(|it| format!("`{it}`"));
        word("Role", &words, &format!("write {}", quoted.join(" or ")))
    }
}
