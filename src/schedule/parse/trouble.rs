//! What is wrong with a sentence, where, and a sentence that would do.

use std::ops::Range;

use winnow::Parser;
use winnow::error::{ErrMode, ParserError};
use winnow::stream::Stream;

/// Why a sentence is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotARule {
    /// The bytes of the sentence that cannot be understood.
    pub at: Range<usize>,
    /// What is wrong with them.
    pub trouble: String,
    /// What to write instead.
    pub instead: String,
}

impl NotARule {
    pub(super) fn new(sentence: &str, offset: usize, trouble: Trouble) -> Self {
        let offset = offset + (sentence.len() - offset - sentence[offset..].trim_start().len());
        let len = trouble.len.unwrap_or_else(|| {
            let rest = &sentence[offset..];
            rest.find(char::is_whitespace).unwrap_or(rest.len())
        });
        Self {
            at: offset..(offset + len).min(sentence.len()),
            trouble: trouble.message,
            instead: format!("for example: {}", trouble.example),
        }
    }
}

/// A trouble that does not know yet where in the sentence it is.
#[derive(Debug)]
pub(super) struct Trouble {
    len: Option<usize>,
    message: String,
    example: &'static str,
}

/// What every part of the grammar returns.
pub(super) type Parsed<T> = Result<T, ErrMode<Trouble>>;

impl Trouble {
    /// A final refusal of `text`, which stands next in the input.
    pub(super) fn of(
        text: &str,
        message: impl Into<String>,
        example: &'static str,
    ) -> ErrMode<Self> {
        ErrMode::Cut(Self {
            len: Some(text.len()),
            message: message.into(),
            example,
        })
    }

    /// Makes a mismatch of `parser` final, with these words.
    pub(super) fn expect<'i, T>(
        mut parser: impl Parser<&'i str, T, ErrMode<Self>>,
        message: &'static str,
        example: &'static str,
    ) -> impl Parser<&'i str, T, ErrMode<Self>> {
        move |input: &mut &'i str| {
            let start = input.checkpoint();
            parser.parse_next(input).map_err(|err| match err {
                ErrMode::Backtrack(_) => {
                    input.reset(&start);
                    ErrMode::Cut(Self {
                        len: None,
                        message: message.to_owned(),
                        example,
                    })
                }
                named => named,
            })
        }
    }
}

impl ParserError<&str> for Trouble {
    type Inner = Self;

    fn from_input(_input: &&str) -> Self {
        Self {
            len: None,
            message: "this is not understood".to_owned(),
            example: "1st and 3rd Wednesday of each month at 16:00 UTC",
        }
    }

    fn into_inner(self) -> Result<Self, Self> {
        Ok(self)
    }
}
