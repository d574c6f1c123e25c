//! What a waiver names.

use super::form;
use super::word::word;
use crate::report::{self, Severity};

form! {
    /// The code of a finding that can be let pass.
    Code => {
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
