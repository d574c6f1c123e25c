//! What a waiver names.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};

use super::word::word;
use crate::report::{self, Severity};

/// The code of a finding that can be let pass.
pub(in super::super) struct Code;

impl JsonSchema for Code {
    fn schema_name() -> Cow<'static, str> {
        "Code".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let codes: Vec<_> = report::Code::ALL
            .iter()
            .filter(|code| code.severity() != Severity::Error)
            .filter(|code| !matches!(code, report::Code::WaiverUnused | report::Code::WaiverOver))
            .map(|code| code.name())
            .collect();
        let message = "write the code of a warning or a note; docs/checks.md lists them";
        word("Code of a finding", &codes, message)
    }
}
