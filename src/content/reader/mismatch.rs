//! A value of the wrong kind, in an editor's words.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use serde::de::{self, Expected, Unexpected};

/// Why a value does not fit its key.
#[derive(Debug)]
pub(in crate::content) enum Mismatch {
    /// It is not in the list of problems yet.
    Of { message: String, help: String },
    /// It is.
    Reported,
}

impl de::Error for Mismatch {
    fn custom<T: Display>(message: T) -> Self {
        Self::Of {
            message: message.to_string(),
            help: "look at the example in content/".to_owned(),
        }
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        let text = expected.starts_with("text");
        let (found, help) = match found {
            Unexpected::Unit => (
                "nothing",
                "write it here; if the page can do without it, delete the line",
            ),
            Unexpected::Seq if text => (
                "a list",
                "write one text; put it in quotes if it begins with `[`",
            ),
            Unexpected::Map if text => (
                "keys and values",
                "write one text; put it in quotes if it begins with `{` or holds `: `",
            ),
            Unexpected::Seq => ("a list", "write `key: value` lines, without `- `"),
            Unexpected::Map => (
                "keys and values",
                "begin each entry, on a line of its own, with `- `",
            ),
            _ if expected.contains("`url`") => ("text", "write `join: { url: \"https://…\" }`"),
            _ if expected == "a list" => {
                ("text", "begin each entry, on a line of its own, with `- `")
            }
            _ => (
                "text",
                "write `key: value` lines, with a space after each colon",
            ),
        };
        Self::Of {
            message: format!("must be {expected}, found {found}"),
            help: help.to_owned(),
        }
    }
}

impl Display for Mismatch {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of { message, .. } => f.write_str(message),
            Self::Reported => f.write_str("reported"),
        }
    }
}

impl Error for Mismatch {}
