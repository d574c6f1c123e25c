//! One thing that is to be said of a content file.

use std::ops::Range;

use super::{Code, Severity};

/// The longest message: a whole file may be quoted in one by mistake.
const LONGEST: usize = 300;

/// One thing that is to be said of a content file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of thing it is.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// Where it is; none where it is the file as a whole.
    pub place: Option<Place>,
    /// The remedy as a program can apply it, where there is exactly one.
    pub fix: Option<Fix>,
}

/// A place in the content file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The bytes of the file.
    pub span: Range<usize>,
    /// The line of the first of them, from 1.
    pub line: usize,
    /// The column of the first of them, from 1, in characters.
    pub column: usize,
}

/// What to write in the place of some bytes of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The bytes that are replaced.
    pub span: Range<usize>,
    /// What takes their place.
    pub text: String,
}

impl Diagnostic {
    pub(crate) fn new(code: Code, message: &str, help: &str, place: Option<Place>) -> Self {
        Self {
            code,
            message: harmless(message),
            help: harmless(help),
            place,
            fix: None,
        }
    }

    /// How much it weighs.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Messages quote the file: what would act on a terminal or hide in it is written out.
fn harmless(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        if shown.len() > LONGEST {
            shown.push('…');
            break;
        }
        if c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    shown
}
