//! Texts of any length that would take long, or much memory, if they were read carelessly.

mod file;
mod sentence;

use std::fmt::{self, Display, Formatter};

pub(crate) use self::file::files;
pub(crate) use self::sentence::sentences;

/// A text that is one piece over and over, between a beginning and an end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    before: &'static str,
    /// In it, `{n}` is how many there were before, and `{day}` a day further on each time.
    piece: &'static str,
    after: &'static str,
    /// What stands before each [`EACH`] bytes of pieces.
    each: &'static str,
}

/// How long an entry of a list is: short enough to be searched for the place of a fault.
const EACH: usize = 32 * 1024;

impl Shape {
    pub(crate) const fn new(
        before: &'static str,
        piece: &'static str,
        after: &'static str,
    ) -> Self {
        Self {
            before,
            piece,
            after,
            each: "",
        }
    }

    pub(crate) const fn each(self, each: &'static str) -> Self {
        Self { each, ..self }
    }

    /// The text, at most so many bytes long.
    pub(crate) fn text(&self, bytes: usize) -> String {
        let mut text = self.before.to_owned();
        let mut begun = None;
        for nth in 0.. {
            let mut next = String::new();
            if begun.is_none_or(|begun| text.len() > begun + EACH) {
                next += self.each;
                begun = Some(text.len());
            }
            next += &filled(self.piece, nth);
            if text.len() + next.len() + self.after.len() > bytes {
                break;
            }
            text += &next;
        }
        text + self.after
    }
}

fn filled(piece: &str, nth: usize) -> String {
    if !piece.contains('{') {
        return piece.to_owned();
    }
    // Months of 28 days do for any number of them.
    let (year, month, day) = (2026 + nth / 336, nth / 28 % 12 + 1, nth % 28 + 1);
    piece
        .replace("{n}", &nth.to_string())
        .replace("{day}", &format!("{year:04}-{month:02}-{day:02}"))
}

impl Display for Shape {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let last = self.before.trim_end_matches('\n').rsplit('\n').next();
        let last = last.unwrap_or_default().trim();
        write!(f, "{last} {:?}", self.each.to_owned() + self.piece)
    }
}
