//! Everything that is wrong with a content file, for people and for tools.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::ops::Range;

use super::problems::Whole;
use super::render;

/// The longest message: a whole file may be quoted in one by mistake.
const LONGEST: usize = 300;

/// Everything that is wrong with a content file, in the order of the file.
///
/// Its [`Display`] is what an editor reads: each problem with the line it is in and what to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    name: String,
    text: String,
    problems: Vec<Problem>,
    cut: bool,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// Where it is; none where it is the file as a whole.
    pub place: Option<Place>,
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

impl Report {
    pub(super) fn new(name: &str, text: String, mut problems: Vec<Problem>, cut: bool) -> Self {
        problems.sort_by_key(|problem| problem.place.as_ref().map(|place| place.span.start));
        Self {
            name: name.to_owned(),
            text,
            problems,
            cut,
        }
    }

    pub(super) fn of_file(name: &str, Whole { message, help }: Whole) -> Self {
        let problem = Problem::new(&message, &help, None);
        Self::new(name, String::new(), vec![problem], false)
    }

    /// How the file is called.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The problems, in the order of the file.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            let gap = if index == 0 { "" } else { "\n\n" };
            write!(
                f,
                "{gap}{}",
                render::problem(&self.name, &self.text, problem)
            )?;
        }
        if self.cut {
            write!(
                f,
                "\n\nthere are more than {} problems; the others are left out",
                self.problems.len()
            )?;
        }
        Ok(())
    }
}

impl Error for Report {}

impl Problem {
    pub(super) fn new(message: &str, help: &str, place: Option<Place>) -> Self {
        Self {
            message: harmless(message),
            help: harmless(help),
            place,
        }
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
