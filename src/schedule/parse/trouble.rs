//! What is wrong with a sentence, where, and a sentence that would do.

use std::ops::Range;

use winnow::Parser;
use winnow::error::{ErrMode, ParserError};
use winnow::stream::Stream;

use crate::schedule::Rule;

/// Why a sentence is refused.
///
/// ```
/// let sentence = "every Wednesday at 10:00 America/Los_Angelos";
/// let refused = tag_page::schedule::parse(sentence).unwrap_err();
/// assert_eq!(&sentence[refused.at], "America/Los_Angelos");
/// assert_eq!(
///     refused.trouble,
///     "`America/Los_Angelos` is no zone that IANA lists; did you mean America/Los_Angeles?"
/// );
/// assert_eq!(refused.example, "every Wednesday at 10:00 America/Los_Angeles");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotARule {
    /// The bytes of the sentence that cannot be understood.
    pub at: Range<usize>,
    /// What is wrong with them.
    pub trouble: String,
    /// What is refused.
    pub subject: Subject,
    /// A sentence that would do: the refused one mended, where it is clear how.
    pub example: String,
    /// Whether it was clear how, and nothing else can be meant.
    pub is_mended: bool,
}

/// What of a sentence is refused.
///
/// ```
/// use tag_page::schedule::{Subject, parse};
///
/// let sentence = "every 2 weeks on Tuesday at 16:00 UTC from 2026-12-02";
/// let refused = parse(sentence).unwrap_err();
/// assert_eq!(refused.subject, Subject::Anchor);
/// assert_eq!(refused.trouble, "2026-12-02 is a Wednesday");
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Subject {
    /// It does not say which days and which time are meant.
    #[default]
    Sentence,
    /// Its zone.
    Zone,
    /// Its first day is on another weekday.
    Anchor,
}

impl NotARule {
    /// Makes an example of what the trouble proposes, if `read` can read it.
    pub(super) fn new(
        sentence: &str,
        offset: usize,
        trouble: Trouble,
        read: impl FnOnce(&str) -> Option<Rule>,
    ) -> Self {
        let offset = offset + (sentence.len() - offset - sentence[offset..].trim_start().len());
        let len = trouble.len.unwrap_or_else(|| {
            let rest = &sentence[offset..];
            rest.find(char::is_whitespace).unwrap_or(rest.len())
        });
        // A word in small letters may be longer or shorter than what was written.
        let ends = |end: &usize| sentence.is_char_boundary(*end);
        let end = (offset + len..sentence.len()).find(ends);
        let at = offset..end.unwrap_or(sentence.len());
        let mended = trouble.mended.and_then(|mended| {
            let (before, after) = (&sentence[..at.start], &sentence[at.end..]);
            match mended {
                Mended::Part(part) => read(&format!("{before}{part}{after}")),
                Mended::Start(start) => read(&format!("{start}{after}")),
                Mended::Before(words) => read(&format!("{before}{words}{}", &sentence[at.start..])),
                Mended::Whole(sentence) => read(&sentence),
            }
        });
        Self {
            at,
            trouble: trouble.message,
            subject: trouble.subject,
            is_mended: trouble.sure && mended.is_some(),
            example: mended.map_or_else(|| trouble.example.to_owned(), |rule| rule.to_string()),
        }
    }
}

/// A trouble that does not know yet where in the sentence it is.
#[derive(Debug)]
pub(super) struct Trouble {
    subject: Subject,
    len: Option<usize>,
    message: String,
    example: &'static str,
    mended: Option<Mended>,
    /// Whether that is the only way.
    sure: bool,
}

/// How the sentence might be mended.
#[derive(Debug)]
pub(super) enum Mended {
    /// By this in the place of what is marked.
    Part(String),
    /// By this in the place of what is marked and all before it.
    Start(String),
    /// By this before what is marked.
    Before(String),
    /// This is the sentence, mended.
    Whole(String),
}

/// A final refusal.
pub(super) type Refusal = ErrMode<Trouble>;

/// What every part of the grammar returns.
pub(super) type Parsed<T> = Result<T, Refusal>;

impl Trouble {
    /// A final refusal of `text`, which stands next in the input.
    pub(super) fn of(
        text: &str,
        message: impl Into<String>,
        example: &'static str,
    ) -> ErrMode<Self> {
        ErrMode::Cut(Self {
            subject: Subject::default(),
            len: Some(text.len()),
            message: message.into(),
            example,
            mended: None,
            sure: false,
        })
    }

    /// The same, with the only way to mend it.
    pub(super) fn mend(
        text: &str,
        message: impl Into<String>,
        mended: Mended,
        example: &'static str,
    ) -> ErrMode<Self> {
        Self::suggest(text, message, mended, example).map(|trouble| Self {
            sure: true,
            ..trouble
        })
    }

    /// The same, with one of several ways: the sentence as an editor would write it, for an example.
    pub(super) fn suggest(
        text: &str,
        message: impl Into<String>,
        mended: Mended,
        example: &'static str,
    ) -> ErrMode<Self> {
        Self::of(text, message, example).map(|trouble| Self {
            mended: Some(mended),
            ..trouble
        })
    }

    /// The same refusal, of this subject.
    pub(super) fn about(refusal: ErrMode<Self>, subject: Subject) -> ErrMode<Self> {
        refusal.map(|trouble| Self { subject, ..trouble })
    }

    /// Makes a mismatch of `parser` final, with these words.
    pub(super) fn expect<'i, T>(
        parser: impl Parser<&'i str, T, ErrMode<Self>>,
        message: &'static str,
        example: &'static str,
    ) -> impl Parser<&'i str, T, ErrMode<Self>> {
        Self::expect_words(parser, message, None, example)
    }

    /// The same, where these words may be what is missing.
    pub(super) fn expect_words<'i, T>(
        mut parser: impl Parser<&'i str, T, ErrMode<Self>>,
        message: &'static str,
        words: Option<&'static str>,
        example: &'static str,
    ) -> impl Parser<&'i str, T, ErrMode<Self>> {
        move |input: &mut &'i str| {
            let start = input.checkpoint();
            parser.parse_next(input).map_err(|err| match err {
                ErrMode::Backtrack(_) => {
                    input.reset(&start);
                    ErrMode::Cut(Self {
                        subject: Subject::default(),
                        len: None,
                        message: message.to_owned(),
                        example,
                        mended: words.map(|it| Mended::Before(it.to_owned())),
                        sure: false,
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
            subject: Subject::default(),
            len: None,
            message: "this is not understood".to_owned(),
            example: "1st and 3rd Wednesday of each month at 16:00 UTC",
            mended: None,
            sure: false,
        }
    }

    fn into_inner(self) -> Result<Self, Self> {
        Ok(self)
    }
}
